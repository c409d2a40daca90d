//! The islands: pieces of a page that come to life in the browser. Each renders something useful
//! on the server, and finds what it enhances by the id of an element.
//! Must not be needed to submit anything. Texts come in as props, so that no catalogue is shipped.

/// Islands that the server has always, and of the clients only some.
macro_rules! islands {
    ($when:meta => $($module:ident: $($name:ident)+;)+) => {$(
        #[cfg($when)]
        mod $module;
        #[cfg($when)]
        pub use $module::{$($name),+};
    )+};
}

#[cfg(feature = "hydrate")]
mod dom;

islands! { any(feature = "ssr", feature = "client-resident", feature = "client-staff") =>
    character_count: CharacterCount;
    error_summary: ErrorSummary Message;
}

islands! { any(feature = "ssr", feature = "client-resident") =>
    category_filter: CategoryFilter;
    photo_upload: PhotoUpload UploadTexts;
    rating_note: RatingNote;
    suggestions: Suggestions;
}

islands! { any(feature = "ssr", feature = "client-staff") =>
    autosave: Autosave;
    news: NewsBanner;
}
