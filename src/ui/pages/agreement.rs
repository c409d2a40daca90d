//! 和解协议 (R12): what the resident and the unit agreed on, as a paper to print.

use leptos::prelude::*;

use super::case_parts::{amounts, moment};
use crate::domain::Localised;
use crate::domain::event::{Proposal, ProposalStage};
use crate::forms::tracking::grouped;
use crate::ui::shell::{Page, chrome, texts};

/// What the paper says.
pub struct Agreement<'a> {
    /// The case number.
    pub number: &'a str,
    /// Who proposed.
    pub unit: &'a Localised,
    /// What the resident had wanted.
    pub wish: &'a str,
    /// What was agreed on.
    pub proposal: &'a Proposal,
    /// The way back.
    pub back: String,
}

/// The paper.
pub fn show(agreement: &Agreement<'_>) -> Page {
    let t = texts();
    let title = t.get("agreement-title");
    let how = match agreement.proposal.stage {
        ProposalStage::Accepted { at, recorded } => {
            let how = match recorded {
                true => t.get("agreement-recorded"),
                false => t.get("agreement-confirmed"),
            };
            view! { <p class="govuk-body">{how}" "{moment(at)}</p> }.into_any()
        }
        _ => ().into_any(),
    };
    let unit = agreement.unit.get(chrome().lang).to_owned();
    Page::new(
            title.clone(),
            view! {
                <article class="card">
                    <h1 class="govuk-heading-l">{title}</h1>
                    <p class="govuk-body">{t.with("agreement-case", &[("number", grouped(agreement.number))])}</p>
                    <p class="govuk-body">{t.with("agreement-parties", &[("unit", unit.clone())])}</p>
                    <h2 class="govuk-heading-s">{t.get("agreement-wish")}</h2>
                    <p class="govuk-body pre-line">{agreement.wish.to_owned()}</p>
                    <h2 class="govuk-heading-s">{t.get("agreement-solution")}</h2>
                    <p class="govuk-body pre-line">{agreement.proposal.solution.clone()}</p>
                    {amounts(agreement.proposal)}
                    {how}
                    <p class="govuk-body">{t.get("agreement-signed-resident")}</p>
                    <p class="govuk-body">{t.with("agreement-signed-unit", &[("unit", unit)])}</p>
                </article>
                <p class="govuk-body no-print">{t.get("agreement-print")}</p>
            },
        )
    .back(agreement.back.clone())
}
