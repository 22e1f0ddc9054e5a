import { factsOf } from './extract/factsOf';
import { formalityOf } from './formality';
import type { Recipe } from './recipes';
import { BRIDGE, RECIPES } from './recipes';
import { replyLanguage } from './reply';
import { situationOf } from './situation';
import type { Suggestion, SuggestInput } from './suggestion';
import type { Writer } from './writeDraft';
import { writeDraft } from './writeDraft';

/**
 * One to three drafts for a comment, best first, each with another approach, in the comment's
 * language (the page's where it is another one, else English). The same comment always gives the same drafts.
 */
export function suggest(input: SuggestInput): Suggestion[] {
  const writer = writerOf(input);
  const situation = situationOf({ triage: input.triage, facts: writer.facts });
  return writeAll(RECIPES[situation], writer);
}

/** "Take to private": the public sentence that says so and why, and the message that opens the private talk. */
export function privateBridge(input: SuggestInput): { bridge: Suggestion; message: Suggestion } {
  const writer = writerOf(input);
  const [bridge, message] = BRIDGE;
  return { bridge: writeDraft(bridge, writer), message: writeDraft(message, writer) };
}

const writeAll = (recipes: readonly Recipe[], writer: Writer) =>
  recipes.map((recipe) => writeDraft(recipe, writer));

function writerOf(input: SuggestInput): Writer {
  const language = replyLanguage(input.triage.language, input.pageLanguage);
  return {
    facts: factsOf(input),
    language,
    formality: formalityOf(input.text, language, input.settings.formality),
    site: input.site,
    initials: input.settings.initials,
    text: input.text,
    used: new Set(),
  };
}
