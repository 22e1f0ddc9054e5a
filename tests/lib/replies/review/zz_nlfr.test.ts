import { test } from 'vitest';
import { existsSync } from 'node:fs';
import { review } from '../../../../lib/replies/review/review';
import { casesIn, measured, precision, recall } from './measured';
test('x', () => {
  for (const f of (process.env.CASES ?? 'cases/nl.jsonl,cases/fr.jsonl').split(',')) {
    const u = f.startsWith('/') ? new URL('file://' + f) : new URL(f, import.meta.url);
    if (!existsSync(u)) continue;
    const cs = casesIn(u);
    const by = new Map(cs.map((c) => [c.id, c]));
    const m = measured(cs);
    console.log(
      f,
      cs.length,
      'strongP',
      precision(m.strong).toFixed(3),
      'P',
      precision(m.all).toFixed(3),
      'R',
      recall(m.all).toFixed(3),
      JSON.stringify(m.all),
      JSON.stringify(m.strong),
    );
    let out = '';
    for (const s of m.slips) {
      const c = by.get(s.id);
      const hit = c
        ? review(c)
            .findings.filter((x) => x.rule === s.rule)
            .map((x) => c.text.slice(x.start, x.end))
            .join(' | ')
        : '';
      out += `${s.id} <<${hit}>> ${s.slip} ${s.rule} :: ${by.get(s.id)?.text ?? ''} [C: ${by.get(s.id)?.comment ?? ''}]\n`;
    }
    console.log(out);
  }
});
