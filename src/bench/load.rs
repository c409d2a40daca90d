//! A small HTTP client that is quick enough not to be what is measured.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// One kept-alive connection.
pub struct Client {
    stream: TcpStream,
    buffer: Vec<u8>,
}

/// What came back.
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The cookies that were set, as a `Cookie` header wants them.
    pub cookies: String,
    /// The body as sent.
    pub body: Vec<u8>,
}

impl Client {
    /// Connects.
    pub async fn connect(address: SocketAddr) -> io::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self {
            stream,
            buffer: Vec::with_capacity(64 * 1024),
        })
    }

    /// Asks for a page; `headers` are whole lines.
    pub async fn get(&mut self, path: &str, headers: &str) -> io::Result<Answer> {
        self.send(format!(
            "GET {path} HTTP/1.1\r\nhost: bench\r\naccept: text/html\r\n{headers}\r\n"
        ))
        .await
    }

    /// Sends a form.
    pub async fn post(&mut self, path: &str, form: &str, headers: &str) -> io::Result<Answer> {
        let length = form.len();
        self.send(format!(
            "POST {path} HTTP/1.1\r\nhost: bench\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: {length}\r\n{headers}\r\n{form}"
        ))
        .await
    }

    async fn send(&mut self, request: String) -> io::Result<Answer> {
        self.stream.write_all(request.as_bytes()).await?;
        let end = loop {
            if let Some(end) = find(&self.buffer, b"\r\n\r\n") {
                break end + 4;
            }
            self.fill().await?;
        };
        let head = String::from_utf8_lossy(&self.buffer[..end]).into_owned();
        self.buffer.drain(..end);
        let header = |name: &'static str| {
            head.lines()
                .filter_map(move |line| {
                    line.split_once(": ")
                        .filter(|(known, _)| known.eq_ignore_ascii_case(name))
                })
                .map(|(_, value)| value)
        };
        let cookies = header("set-cookie")
            .filter_map(|cookie| cookie.split(';').next())
            .collect::<Vec<_>>()
            .join("; ");
        let length = header("content-length")
            .next()
            .and_then(|length| length.parse::<usize>().ok());
        let body = match length {
            Some(length) => {
                while self.buffer.len() < length {
                    self.fill().await?;
                }
                self.buffer.drain(..length).collect()
            }
            None if header("transfer-encoding").next() == Some("chunked") => self.chunks().await?,
            None => Vec::new(),
        };
        let status = head
            .split(' ')
            .nth(1)
            .and_then(|status| status.parse().ok())
            .unwrap_or_default();
        Ok(Answer {
            status,
            cookies,
            body,
        })
    }

    async fn chunks(&mut self) -> io::Result<Vec<u8>> {
        let mut body = Vec::new();
        loop {
            let end = loop {
                if let Some(end) = find(&self.buffer, b"\r\n") {
                    break end;
                }
                self.fill().await?;
            };
            let size = std::str::from_utf8(&self.buffer[..end])
                .ok()
                .and_then(|size| usize::from_str_radix(size, 16).ok());
            let size = size.ok_or_else(|| io::Error::other("bad chunk"))?;
            while self.buffer.len() < end + 2 + size + 2 {
                self.fill().await?;
            }
            body.extend_from_slice(&self.buffer[end + 2..end + 2 + size]);
            self.buffer.drain(..end + 2 + size + 2);
            if size == 0 {
                return Ok(body);
            }
        }
    }

    async fn fill(&mut self) -> io::Result<()> {
        match self.stream.read_buf(&mut self.buffer).await? {
            0 => Err(io::ErrorKind::UnexpectedEof.into()),
            _ => Ok(()),
        }
    }
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack
        .windows(needle.len())
        .position(|part| part == needle)
}

/// What is asked for: a path, and headers as whole lines.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// The path.
    pub path: String,
    /// The headers.
    pub headers: String,
}

/// How often pages, taken at random, are answered a second over so many connections.
pub async fn requests_per_second(
    address: SocketAddr,
    pages: Vec<Page>,
    connections: usize,
    time: Duration,
) -> io::Result<f64> {
    let pages: Arc<[Page]> = pages.into();
    let done = Arc::new(AtomicU64::new(0));
    let begun = Instant::now();
    let mut tasks = Vec::new();
    for _ in 0..connections {
        let (done, pages) = (done.clone(), pages.clone());
        tasks.push(tokio::spawn(async move {
            let mut client = Client::connect(address).await?;
            while begun.elapsed() < time {
                let page = &pages[rand::random_range(0..pages.len())];
                let answer = client.get(&page.path, &page.headers).await?;
                if answer.status != 200 {
                    return Err(io::Error::other(format!(
                        "{} answered {}",
                        page.path, answer.status
                    )));
                }
                done.fetch_add(1, Ordering::Relaxed);
            }
            Ok(())
        }));
    }
    for task in tasks {
        task.await??;
    }
    Ok(done.load(Ordering::Relaxed) as f64 / begun.elapsed().as_secs_f64())
}

/// The value that `percent` of all stay below.
pub fn percentile(times: &mut [Duration], percent: usize) -> Duration {
    times.sort();
    times
        .get((times.len() * percent / 100).min(times.len().saturating_sub(1)))
        .copied()
        .unwrap_or_default()
}

/// A process's memory in MB now; 0 where the system does not tell.
pub fn memory_of(process: u32) -> f64 {
    megabytes(process, "VmRSS:")
}

/// The most memory in MB that a process ever had; 0 where the system does not tell.
pub fn most_memory_of(process: u32) -> f64 {
    megabytes(process, "VmHWM:")
}

fn megabytes(process: u32, name: &str) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(name));
    line.and_then(|line| line.trim().split(' ').next()?.parse::<f64>().ok())
        .unwrap_or_default()
        / 1024.0
}

/// Processor time that this process took so far, to a hundredth of a second; 0 where the system does
/// not tell.
pub fn processor_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // The name of the program stands in parentheses; user and system time are the 12th and 13th after it.
    let after = stat.rsplit(')').next().unwrap_or_default();
    let ticks = after.split_whitespace().skip(11).take(2);
    ticks
        .filter_map(|ticks| ticks.parse::<f64>().ok())
        .sum::<f64>()
        / 100.0
}

/// Waits until a server on this port answers.
pub fn wait_for(port: u16, most: Duration) -> bool {
    use std::io::{Read, Write};
    let begun = Instant::now();
    while begun.elapsed() < most {
        if let Ok(mut stream) = std::net::TcpStream::connect(("127.0.0.1", port)) {
            let mut answer = [0; 12];
            let asked = stream
                .write_all(b"GET /healthz HTTP/1.1\r\nhost: bench\r\nconnection: close\r\n\r\n");
            if asked.is_ok() && stream.read_exact(&mut answer).is_ok() && answer.ends_with(b"200") {
                return true;
            }
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    false
}
