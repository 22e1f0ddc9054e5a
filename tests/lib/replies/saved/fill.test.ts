import { describe, expect, it } from 'vitest';
import { filledText, markOf, missingIn } from '../../../../lib/replies/saved/fill';
import { templateProblem } from '../../../../lib/replies/saved/template';
import type { Values } from '../../../../lib/replies/saved/variables';
import { VARIABLES } from '../../../../lib/replies/saved/variables';

const known: Values = { 'author.firstName': 'Anna', company: 'Fibre' };
const nameOf = (variable: string) => `<${variable}>`;
const fill = (text: string, values = known, answers: ReadonlyArray<[string, string]> = []) =>
  filledText(text, { values, nameOf, answers: new Map(answers) });

describe('a saved text', () => {
  it.each([
    ['Hello {author.firstName}.', 'Hello Anna.'],
    ['Hello { Author.FirstName | there }.', 'Hello Anna.'],
    ['About {issue|your message}: yes.', 'About your message: yes.'],
    ['Hello {author.name|}, yes. {signature|}', 'Hello, yes.'],
    ['We at {company} know [what] by {time}.', 'We at Fibre know [what] by [<time>].'],
    ['Nothing to fill :-} [', 'Nothing to fill :-} ['],
    ['{nonsense} stays', '{nonsense} stays'],
    ['{company}, {company}', 'Fibre, Fibre'],
  ])('%s becomes %s', (text, filled) => {
    expect(fill(text)).toBe(filled);
  });

  it('takes what the human answers, once for each mark, and keeps the rest as gaps', () => {
    const text = '[day], {issue} and [day] or [hour]';
    expect(missingIn(text, known).map(markOf)).toEqual(['[day]', '{issue}', '[hour]']);
    expect(
      fill(text, known, [
        ['[day]', ' Monday '],
        ['{issue}', 'invoice'],
        ['[hour]', ' '],
      ]),
    ).toBe('Monday, invoice and Monday or [hour]');
  });

  it('does not fill in what an answer or a name of the page holds', () => {
    expect(fill('{author.firstName} [x]', { 'author.firstName': '{company}' })).toBe(
      '{company} [x]',
    );
    expect(fill('[x]', known, [['[x]', '{company}']])).toBe('{company}');
  });

  it.each([
    ['Hello {author.frstName|there}', { kind: 'unknown-variable', name: 'author.frstName' }],
    ['Hello {}', { kind: 'unknown-variable', name: '' }],
    ['Hello {company', { kind: 'open-brace' }],
    ['Hello {company} {', { kind: 'open-brace' }],
    [VARIABLES.map((name) => `{${name}}`).join(' '), null],
    ['No variable } at all', null],
  ])('%s: what is wrong is said before it is kept', (text, problem) => {
    expect(templateProblem(text)).toEqual(problem);
  });
});
