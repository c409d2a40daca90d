//! What a JPEG would cost to decode, read from its markers alone.
//! Must not decode anything.

/// Passes over the whole picture that a file may ask for. Cameras make one, the web's progressive
/// pictures about ten; each costs a pass over all pixels, however few bytes it has.
const SCANS_MOST: usize = 32;

/// What decoding would cost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cost {
    /// Passes over the picture.
    pub scans: usize,
    /// Bytes of coefficients that have to be kept until the last pass: none where there is one.
    pub coefficients: u64,
}

impl Cost {
    /// Whether the passes are as many as honest pictures have.
    pub fn is_honest(self) -> bool {
        self.scans <= SCANS_MOST
    }
}

/// Reads the cost; `None` where the markers make no sense.
pub fn cost(bytes: &[u8]) -> Option<Cost> {
    let mut cost = Cost::default();
    let mut rest = bytes;
    let mut several_passes = false;
    let mut coefficients = 0;
    let mut components = 0;
    while let Some(marker) = next_marker(&mut rest) {
        match marker {
            // What a phone hangs on behind the end, a film or a second picture, is not decoded.
            0xd9 => break,
            // Without a body: begin, restarts.
            0xd8 | 0x01 | 0xd0..=0xd7 => continue,
            _ => {}
        }
        let length = usize::from(u16::from_be_bytes(*rest.first_chunk()?));
        let body = rest.get(2..length)?;
        match marker {
            0xc4 | 0xc8 | 0xcc => {}
            0xc0..=0xcf => {
                // Not "one table, one pass" but built up over several.
                several_passes |= !matches!(marker, 0xc0 | 0xc1);
                let frame = frame(body)?;
                coefficients = frame.0.max(coefficients);
                components = frame.1;
            }
            0xda => {
                cost.scans += 1;
                several_passes |= body.first().is_some_and(|count| *count < components);
            }
            _ => {}
        }
        rest = &rest[length..];
    }
    several_passes |= cost.scans > 1;
    cost.coefficients = if several_passes { coefficients } else { 0 };
    Some(cost)
}

/// The next marker, over whatever lies before it: entropy-coded data, padding, rubbish.
fn next_marker(rest: &mut &[u8]) -> Option<u8> {
    loop {
        let at = rest.iter().position(|byte| *byte == 0xff)?;
        *rest = &rest[at + 1..];
        let marker = *rest.first()?;
        if marker != 0 && marker != 0xff {
            *rest = &rest[1..];
            return Some(marker);
        }
    }
}

/// The bytes of a frame's coefficients (two for each sample, in whole blocks), and how many components
/// it has.
fn frame(body: &[u8]) -> Option<(u64, u8)> {
    let height = u64::from(u16::from_be_bytes(*body.get(1..)?.first_chunk()?));
    let width = u64::from(u16::from_be_bytes(*body.get(3..)?.first_chunk()?));
    let count = *body.get(5)?;
    let sampling: Vec<(u64, u64)> = body
        .get(6..)?
        .chunks_exact(3)
        .take(usize::from(count))
        .map(|component| (u64::from(component[1] >> 4), u64::from(component[1] & 15)))
        .collect();
    let across = sampling.iter().map(|(across, _)| *across).max()?.max(1);
    let down = sampling.iter().map(|(_, down)| *down).max()?.max(1);
    let units = width.div_ceil(8 * across) * height.div_ceil(8 * down);
    let blocks: u64 = sampling.iter().map(|(across, down)| across * down).sum();
    Some((units * blocks * 64 * 2, count))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file of markers alone: a frame of `side` × `side`, then so many scans.
    fn markers(frame: u8, side: u16, luma: u8, scans: usize) -> Vec<u8> {
        let [high, low] = side.to_be_bytes();
        let mut bytes = vec![0xff, 0xd8, 0xff, frame, 0, 17, 8, high, low, high, low, 3];
        bytes.extend([1, luma, 0, 2, 0x11, 0, 3, 0x11, 0]);
        for _ in 0..scans {
            bytes.extend([0xff, 0xda, 0, 12, 3, 1, 0, 2, 0, 3, 0, 0, 63, 0]);
            bytes.extend([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]);
        }
        bytes.extend([0xff, 0xd9]);
        bytes
    }

    #[test]
    fn a_camera_picture_costs_no_more_than_its_pixels() {
        let cost = cost(&markers(0xc0, 4000, 0x22, 1)).unwrap();
        assert_eq!((cost.scans, cost.coefficients), (1, 0));
    }

    #[test]
    fn a_progressive_picture_costs_its_coefficients_too() {
        let full = cost(&markers(0xc2, 4000, 0x11, 91)).unwrap();
        assert_eq!((full.scans, full.coefficients), (91, 4000 * 4000 * 3 * 2));
        assert!(!full.is_honest());
        let halved = cost(&markers(0xc2, 4000, 0x22, 10)).unwrap();
        assert_eq!(halved.coefficients, 4000 * 4000 * 3, "colours at half size");
        assert!(halved.is_honest());
        let twice = cost(&markers(0xc0, 4000, 0x11, 2)).unwrap();
        assert!(
            twice.coefficients > 0,
            "passes are passes, whatever the frame says"
        );
    }

    #[test]
    fn what_is_cut_off_has_no_cost_and_is_refused() {
        let whole = markers(0xc2, 64, 0x11, 1);
        assert_eq!(cost(&whole[..9]), None);
        let mut with_film = markers(0xc0, 64, 0x22, 1);
        with_film.extend_from_slice(b"\xff\xc0\xff\xff moving picture");
        assert_eq!(cost(&with_film).unwrap().scans, 1);
    }
}
