//! Makes a photo small before it goes over a bad line, which also takes its place and camera data
//! out, and shows how far the upload is. Without scripts the plain file input sends the original.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::forms::Code;

/// The words that the upload says. `{n}` stands for the percentage.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct UploadTexts {
    /// While the photo is made smaller.
    pub shrinking: String,
    /// "{n} % sent"
    pub sending: String,
    /// On the button that stops it.
    pub cancel: String,
    /// After stopping.
    pub cancelled: String,
    /// On the button that tries again.
    pub retry: String,
    /// The words for each error.
    pub errors: Vec<(Code, String)>,
}

/// Enhances the file input with the id `field`; sends to `address`, then opens `next`, or where that is empty
/// sends the form that it stands in, without the file.
#[island]
pub fn PhotoUpload(
    field: String,
    address: String,
    next: String,
    texts: UploadTexts,
) -> impl IntoView {
    let state = RwSignal::new(Upload::default());
    #[cfg(feature = "hydrate")]
    let (cancel, retry) = upload::enhance(&field, address, next, texts.clone(), state);
    #[cfg(not(feature = "hydrate"))]
    let (cancel, retry) = {
        let _ = (field, address, next);
        (|| (), || ())
    };
    let words = StoredValue::new(texts);
    view! {
        <div aria-live="polite">
            {move || {
                let Upload { text, percent, failed, running } = state.get();
                (!text.is_empty()).then(|| {
                    view! {
                        <p class="govuk-body" class:govuk-error-message=failed>{text}</p>
                        {running.then(|| view! {
                            <progress class="upload-progress" max="100" value=percent></progress>
                            <button type="button" class="govuk-button govuk-button--secondary" on:click=move |_| cancel()>
                                {words.with_value(|words| words.cancel.clone())}
                            </button>
                        })}
                        {failed.then(|| view! {
                            <button type="button" class="govuk-button govuk-button--secondary" on:click=move |_| retry()>
                                {words.with_value(|words| words.retry.clone())}
                            </button>
                        })}
                    }
                })
            }}
        </div>
    }
}

/// How far the upload is.
#[derive(Clone, Debug, Default)]
struct Upload {
    text: String,
    percent: u32,
    failed: bool,
    running: bool,
}

#[cfg(feature = "hydrate")]
mod upload {
    use super::super::dom;
    use super::{Upload, UploadTexts};
    use crate::forms::Code;
    use crate::forms::filing::PHOTO_BYTES_MOST;
    use gloo::events::EventListener;
    use leptos::prelude::*;
    use leptos::task::spawn_local;
    use std::cell::RefCell;
    use std::rc::Rc;
    use wasm_bindgen::{JsCast, JsValue};
    use wasm_bindgen_futures::JsFuture;
    use web_sys::{
        Blob, File, FormData, HtmlCanvasElement, HtmlInputElement, ImageBitmap, XmlHttpRequest,
    };

    /// The longer side of a shrunken photo, in pixels.
    const SIDE_MOST: f64 = 1920.0;
    const QUALITY: f64 = 0.82;

    /// A request, and what listens to it for as long as it is kept.
    type Running = (XmlHttpRequest, [EventListener; 3]);

    #[derive(Clone)]
    struct Job {
        address: String,
        next: String,
        texts: UploadTexts,
        state: RwSignal<Upload>,
        /// The upload that is running, and what listens to it.
        request: Rc<RefCell<Option<Running>>>,
        file: Rc<RefCell<Option<File>>>,
    }

    pub fn enhance(
        field: &str,
        address: String,
        next: String,
        texts: UploadTexts,
        state: RwSignal<Upload>,
    ) -> (
        impl Fn() + Copy + Send + use<>,
        impl Fn() + Copy + Send + use<>,
    ) {
        let job = Job {
            address,
            next,
            texts,
            state,
            request: Rc::default(),
            file: Rc::default(),
        };
        if let Some(input) =
            dom::by_id(field).and_then(|input| input.dyn_into::<HtmlInputElement>().ok())
        {
            let (job, chosen) = (job.clone(), input.clone());
            dom::listen(&input, "change", move |_| {
                if let Some(file) = chosen.files().and_then(|files| files.get(0)) {
                    job.file.replace(Some(file));
                    job.start();
                }
            });
        }
        let job = StoredValue::new_local(job);
        (
            move || job.with_value(Job::cancel),
            move || job.with_value(Job::start),
        )
    }

    impl Job {
        fn start(&self) {
            let Some(file) = self.file.borrow().clone() else {
                return;
            };
            let job = self.clone();
            spawn_local(async move {
                job.state.set(Upload {
                    text: job.texts.shrinking.clone(),
                    running: true,
                    ..Upload::default()
                });
                let (blob, name) = match shrink(&file).await {
                    Ok(blob) => (blob, file.name()),
                    // What this browser cannot draw, the server may still read.
                    Err(_) => (file.clone().unchecked_into(), file.name()),
                };
                match blob.size() as usize {
                    0 => job.fail_with(Code::Empty),
                    n if n > PHOTO_BYTES_MOST => job.fail_with(Code::TooBig),
                    _ => {
                        if job.send(&blob, &name).is_err() {
                            job.fail_with(Code::Failed);
                        }
                    }
                }
            });
        }

        fn go_on(&self) {
            if !self.next.is_empty() {
                if let Some(window) = web_sys::window() {
                    let _ = window.location().assign(&self.next);
                }
                return;
            }
            // The file has arrived; only the words go along.
            let input = dom::by_id("photo").and_then(|input| input.dyn_into::<HtmlInputElement>().ok());
            if let Some(input) = input {
                input.set_value("");
            }
            let button = dom::document().and_then(|page| page.query_selector("button[name=more]").ok()?);
            if let Some(button) = button.and_then(|button| button.dyn_into::<web_sys::HtmlElement>().ok()) {
                button.click();
            }
        }

        fn cancel(&self) {
            if let Some((request, _)) = self.request.take() {
                let _ = request.abort();
            }
            self.fail(self.texts.cancelled.clone());
        }

        fn send(&self, blob: &Blob, name: &str) -> Result<(), JsValue> {
            let request = XmlHttpRequest::new()?;
            request.open("POST", &self.address)?;
            let data = FormData::new()?;
            data.append_with_blob_and_filename("photo", blob, name)?;
            let job = self.clone();
            let upload = request.upload()?;
            let progress = EventListener::new(&upload, "progress", move |event| {
                if let Some(event) = event.dyn_ref::<web_sys::ProgressEvent>()
                    && event.total() > 0.0
                {
                    let percent = (event.loaded() / event.total() * 100.0) as u32;
                    let text = job.texts.sending.replace("{n}", &percent.to_string());
                    job.state.set(Upload {
                        text,
                        percent,
                        running: true,
                        failed: false,
                    });
                }
            });
            let (job, answered) = (self.clone(), request.clone());
            let load = EventListener::new(&request, "load", move |_| match answered.status() {
                Ok(204) => job.go_on(),
                Ok(422 | 429 | 507) => {
                    let code = answered
                        .response_text()
                        .ok()
                        .flatten()
                        .and_then(|text| text.parse().ok());
                    job.fail_with(code.unwrap_or(Code::Failed));
                }
                _ => job.fail_with(Code::Failed),
            });
            let job = self.clone();
            let error = EventListener::new(&request, "error", move |_| job.fail_with(Code::Failed));
            request.send_with_opt_form_data(Some(&data))?;
            self.request.replace(Some((request, [progress, load, error])));
            Ok(())
        }

        fn fail_with(&self, code: Code) {
            let text = self.texts.errors.iter().find(|(known, _)| *known == code);
            self.fail(text.map(|(_, text)| text.clone()).unwrap_or_default());
        }

        fn fail(&self, text: String) {
            self.state.set(Upload {
                text,
                failed: true,
                ..Upload::default()
            });
        }
    }

    async fn shrink(file: &File) -> Result<Blob, JsValue> {
        let window = web_sys::window().ok_or(JsValue::NULL)?;
        let bitmap: ImageBitmap = JsFuture::from(window.create_image_bitmap_with_blob(file)?)
            .await?
            .dyn_into()?;
        let (width, height) = (f64::from(bitmap.width()), f64::from(bitmap.height()));
        let scale = (SIDE_MOST / width.max(height)).min(1.0);
        let canvas: HtmlCanvasElement = window
            .document()
            .ok_or(JsValue::NULL)?
            .create_element("canvas")?
            .dyn_into()?;
        canvas.set_width((width * scale) as u32);
        canvas.set_height((height * scale) as u32);
        let context: web_sys::CanvasRenderingContext2d =
            canvas.get_context("2d")?.ok_or(JsValue::NULL)?.dyn_into()?;
        context.draw_image_with_image_bitmap_and_dw_and_dh(
            &bitmap,
            0.0,
            0.0,
            f64::from(canvas.width()),
            f64::from(canvas.height()),
        )?;
        let promise = js_sys::Promise::new(&mut |resolve, reject| {
            let done = wasm_bindgen::closure::Closure::once_into_js(move |blob: JsValue| {
                let _ = match blob.is_null() {
                    true => reject.call0(&JsValue::NULL),
                    false => resolve.call1(&JsValue::NULL, &blob),
                };
            });
            let _ = canvas.to_blob_with_type_and_encoder_options(
                done.unchecked_ref(),
                "image/jpeg",
                &JsValue::from(QUALITY),
            );
        });
        JsFuture::from(promise).await?.dyn_into()
    }
}
