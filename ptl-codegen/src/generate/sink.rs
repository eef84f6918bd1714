//! Sinks: the escapers of the runtime, by what the analysis of contexts found.

use proc_macro2::{Ident, Span, TokenStream};
use ptl_html::{Carrier, Escaper, Sink};
use quote::quote;

use super::Generator;

impl Generator<'_> {
    /// The value that names a sink.
    pub(super) fn sink(self, sink: Sink) -> TokenStream {
        let krate = self.krate;
        let name = Ident::new(escaper(sink.escaper), Span::call_site());
        let (module, carrier) = match sink.carrier {
            Carrier::Bare => (quote!(bare), quote!(Bare)),
            Carrier::Attribute => (quote!(attribute), quote!(Attribute)),
            Carrier::UrlList => (quote!(url_list), quote!(UrlList)),
        };
        if sink.escaper == Escaper::UrlStart && !self.policy.has_usual_schemes() {
            let schemes = self.policy.schemes();
            return quote! {
                #krate::__private::sink::#name(#krate::__private::Carrier::#carrier, &[#(#schemes),*])
            };
        }
        quote!(#krate::__private::sink::#module::#name)
    }
}

const fn escaper(escaper: Escaper) -> &'static str {
    match escaper {
        Escaper::Text => "Text",
        // The same characters are special in both.
        Escaper::Rcdata | Escaper::Attribute => "Attribute",
        Escaper::Attrs => "Attrs",
        Escaper::UrlStart => "UrlStart",
        Escaper::UrlContinued => "UrlContinued",
        Escaper::UrlFirstSegment => "UrlFirstSegment",
        Escaper::UrlPath => "UrlPath",
        Escaper::UrlQuery => "UrlQuery",
        Escaper::UrlFragment => "UrlFragment",
        Escaper::TrustedUrl => "TrustedUrl",
        Escaper::JsString => "JsString",
        Escaper::JsValue => "JsValue",
        Escaper::Js => "Js",
        Escaper::JsonValue => "JsonValue",
        Escaper::CssString => "CssString",
        Escaper::CssValue => "CssValue",
        Escaper::Css => "Css",
    }
}
