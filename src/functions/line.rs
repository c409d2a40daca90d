//! The line over which a browser calls: one `fetch`, text both ways. The library's own client can
//! also stream, upload and be cancelled, which costs a resident on a bad line some kilobytes.
//! Must not know a function.

use leptos::server_fn::codec::Post;
use leptos::server_fn::{Bytes, ContentType, Decodes, Encodes, Format, FormatType};
use serde::Serialize;
use serde::de::DeserializeOwned;

#[cfg(feature = "ssr")]
pub use leptos::server_fn::client::browser::BrowserClient as Line;

#[cfg(not(feature = "ssr"))]
pub use browser::Line;

/// Arguments and answers as JSON in the body of a POST.
pub type Json = Post<JsonText>;

/// JSON read from text, as the islands read their props: reading it from bytes as the library does
/// would bring a second parser into the browser.
pub struct JsonText;

/// It is no JSON, or not what was expected.
#[derive(Debug)]
pub struct NotJson;

impl std::fmt::Display for NotJson {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("not the expected JSON")
    }
}

impl ContentType for JsonText {
    const CONTENT_TYPE: &'static str = "application/json";
}

impl FormatType for JsonText {
    const FORMAT_TYPE: Format = Format::Text;
}

impl<T: Serialize> Encodes<T> for JsonText {
    type Error = NotJson;

    fn encode(output: &T) -> Result<Bytes, NotJson> {
        serde_json::to_string(output)
            .map(Bytes::from)
            .map_err(|_| NotJson)
    }
}

impl<T: DeserializeOwned> Decodes<T> for JsonText {
    type Error = NotJson;

    fn decode(bytes: Bytes) -> Result<T, NotJson> {
        let text = std::str::from_utf8(&bytes).map_err(|_| NotJson)?;
        serde_json::from_str(text).map_err(|_| NotJson)
    }
}

#[cfg(not(feature = "ssr"))]
mod browser {
    use std::future::Future;

    use futures::{Sink, Stream, sink, stream};
    use http::Method;
    use leptos::server_fn::Bytes;
    use leptos::server_fn::client::Client;
    use leptos::server_fn::error::{FromServerFnError, ServerFnErrorErr};
    use leptos::server_fn::request::ClientReq;
    use leptos::server_fn::response::ClientRes;
    use send_wrapper::SendWrapper;
    use wasm_bindgen::{JsCast, JsValue};
    use wasm_bindgen_futures::JsFuture;
    use web_sys::{Headers, RequestInit, Response};

    /// The client of every function.
    pub struct Line;

    /// What is sent: always a POST.
    pub struct Question {
        path: String,
        kind: String,
        body: Vec<u8>,
    }

    /// What came back, read to its end.
    pub struct Answer {
        status: u16,
        body: String,
    }

    impl Question {
        async fn ask(self) -> Result<Answer, JsValue> {
            let headers = Headers::new()?;
            headers.set("content-type", &self.kind)?;
            headers.set("accept", &self.kind)?;
            let init = RequestInit::new();
            init.set_method("POST");
            init.set_headers(&headers);
            init.set_body(&JsValue::from_str(&String::from_utf8_lossy(&self.body)));
            let window = web_sys::window().ok_or(JsValue::NULL)?;
            let fetched = window.fetch_with_str_and_init(&self.path, &init);
            let response: Response = JsFuture::from(fetched).await?.dyn_into()?;
            let body = JsFuture::from(response.text()?).await?;
            Ok(Answer {
                status: response.status(),
                body: body.as_string().unwrap_or_default(),
            })
        }
    }

    fn unused<T, E: FromServerFnError>() -> Result<T, E> {
        Err(E::from_server_fn_error(ServerFnErrorErr::Serialization(
            String::new(),
        )))
    }

    impl<E: FromServerFnError> Client<E> for Line {
        type Request = Question;
        type Response = Answer;

        fn send(question: Question) -> impl Future<Output = Result<Answer, E>> + Send {
            SendWrapper::new(async move {
                question
                    .ask()
                    .await
                    .map_err(|_| E::from_server_fn_error(ServerFnErrorErr::Request(String::new())))
            })
        }

        async fn open_websocket(
            _path: &str,
        ) -> Result<
            (
                impl Stream<Item = Result<Bytes, Bytes>> + Send + 'static,
                impl Sink<Bytes> + Send + 'static,
            ),
            E,
        > {
            if true {
                return unused();
            }
            Ok((stream::empty(), sink::drain()))
        }

        fn spawn(_future: impl Future<Output = ()> + Send + 'static) {}
    }

    impl<E: FromServerFnError> ClientReq<E> for Question {
        type FormData = ();

        fn try_new_req_query(
            _path: &str,
            _content_type: &str,
            _accepts: &str,
            _query: &str,
            _method: Method,
        ) -> Result<Self, E> {
            unused()
        }

        fn try_new_req_text(
            path: &str,
            content_type: &str,
            accepts: &str,
            body: String,
            method: Method,
        ) -> Result<Self, E> {
            Self::try_new_req_bytes(path, content_type, accepts, body.into(), method)
        }

        fn try_new_req_bytes(
            path: &str,
            content_type: &str,
            _accepts: &str,
            body: Bytes,
            _method: Method,
        ) -> Result<Self, E> {
            Ok(Self {
                path: path.to_owned(),
                kind: content_type.to_owned(),
                body: body.into(),
            })
        }

        fn try_new_req_form_data(
            _path: &str,
            _accepts: &str,
            _content_type: &str,
            _body: (),
            _method: Method,
        ) -> Result<Self, E> {
            unused()
        }

        fn try_new_req_multipart(
            _path: &str,
            _accepts: &str,
            _body: (),
            _method: Method,
        ) -> Result<Self, E> {
            unused()
        }

        fn try_new_req_streaming(
            _path: &str,
            _accepts: &str,
            _content_type: &str,
            _body: impl Stream<Item = Bytes> + Send + 'static,
            _method: Method,
        ) -> Result<Self, E> {
            unused()
        }
    }

    impl<E: FromServerFnError> ClientRes<E> for Answer {
        async fn try_into_string(self) -> Result<String, E> {
            Ok(self.body)
        }

        async fn try_into_bytes(self) -> Result<Bytes, E> {
            Ok(self.body.into())
        }

        fn try_into_stream(
            self,
        ) -> Result<impl Stream<Item = Result<Bytes, Bytes>> + Send + Sync + 'static, E> {
            Ok(stream::empty())
        }

        fn status(&self) -> u16 {
            self.status
        }

        fn status_text(&self) -> String {
            String::new()
        }

        fn location(&self) -> String {
            String::new()
        }

        fn has_redirect(&self) -> bool {
            false
        }
    }
}
