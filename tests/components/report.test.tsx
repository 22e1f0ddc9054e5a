// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { ReportEmpty, ReportFew, ReportFull } from './gallery/scenes/report';
import { clear, draw } from './draw';
import { LANGUAGES } from './speechOf';

afterEach(clear);

describe.each(LANGUAGES)('the report in %s', (language) => {
  it('opens behind each count exactly the tickets it counts', () => {
    draw(<ReportFull />, language);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a.link')];
    expect(links.length).toBeGreaterThan(50);
    for (const link of links) {
      const ids = link.getAttribute('href')?.split('#ids=')[1]?.split(',') ?? [];
      expect(link.textContent).toBe(new Intl.NumberFormat(language).format(ids.length));
    }
  });

  it('warns of few answers, and draws no figure of nothing', () => {
    draw(<ReportFew />, language);
    expect(document.body.textContent).toMatch(/too few|zu wenig|te weinig|trop peu/);
    draw(<ReportEmpty />, language);
    expect(document.querySelector('dl, svg[role=img], table')).toBeNull();
  });
});
