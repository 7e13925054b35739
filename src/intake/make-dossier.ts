import { stringify } from 'yaml';

/** Writes the dossier.md of a new dossier: what is known of it, and what its editor still has to write. */
export function writeDossier(title: string, lang: string | undefined): string {
  return `---
${stringify({ title }, { lineWidth: 0 })}# Remove this line when nothing is left to do: a draft is in no build.
draft: true
${lang === undefined ? '' : stringify({ lang })}# TODO summary: one or two sentences, shown under the title.
# summary: …
# TODO stanceTarget: what the stances are about, as the end of a sentence like "Rejects …".
# stanceTarget: closing the well
# TODO stances: the scale on which the articles differ, from one end to the other; at least two labels.
# stances:
#   - label: rejects
#     description: The author holds that …
#   - label: favors
#     description: The author holds that …
# TODO topics: what readers can follow across the articles. A passage with one of the terms belongs to a topic.
# topics:
#   - slug: water
#     title: Water
#     description: What is said of the water.
#     terms: [water, drinking water]
# Then propositions, each of which some author affirms or denies; docs/editing.md explains them.
# propositions:
#   - id: close-well
#     claim: The well should be closed
#     text: The village well should be closed.
#     topic: water
#     wordedBy: The editors
# annotatedBy: …
# annotatedOn: …
---

`;
}
