import { feedPosts } from './feedPosts';
import { OWN_PAGE } from './people';
import { type Crowd, type Post, postsAt } from './post';
import { postData, viewerData } from './relay';
import { type Route, routeOf } from './route';
import { styleSheet } from './styles';
import { firstLoaded } from './visible';

const SERVED_SINCE = Date.now();
const FEED_POSTS = 3;

/**
 * The document of an address on https://www.facebook.com, null where the replica has none. Signed in
 * as the page "Vlinder Telecom" (`vlindertelecom`, 100064400112233).
 *
 * Addresses: `/` (home, others' posts) · `/vlindertelecom` (the page's feed) ·
 * `/vlindertelecom/posts/<id>` (`122101000000000001` the fibre post with sixty comments, a `pfbid…`
 * one, `122101000000000003`), also with `?comment_id=` and `&reply_comment_id=` ·
 * `/groups/700800900100200/posts/9100200300400501` · `/messages/t/<person's id or vanity>`.
 * Options: `?ui=en|de|nl|fr` · `?theme=light|dark` · `?broken=1` (no comment can be recognised) ·
 * `?broken=one` (one comment tells no author) · `?now=ISO` (what the page takes for the present) ·
 * `?fresh=1` (forgets what was posted) · `?crowd=2000` (that many more comments under the fibre post,
 * for measuring) · `?step=100` (they come that many with each click). `ui`, `theme`, `broken` and `step` stay for the tab until given anew.
 */
export function pageFor(url: URL): string | null {
  const anchor = anchorOf(url);
  const crowd = crowdOf(url);
  const posts = postsAt(anchor, crowd);
  const route = routeOf(url, posts);
  if (!route) return null;
  const data = ['1', 'one'].includes(url.searchParams.get('broken') ?? '')
    ? []
    : firstData(route, posts);
  const theme = url.searchParams.get('theme') === 'dark' ? 'dark' : 'light';
  return `<!DOCTYPE html>
<html id="facebook" class="__fb-${theme}-mode" lang="en" dir="ltr">
<head><meta charset="utf-8"><title>Facebook</title><link rel="icon" href="data:,">
<style>${styleSheet()}</style></head>
<body class="_6s5d _71pn system-fonts--body">
<div id="mount_0_0_vT"></div>
${json({ anchor, crowd }, 'id="replica-state"')}
${json({ require: [['ScheduledServerJS', 'handle', null, [{ __bbox: viewerData() }]]] }, 'data-sjs')}
${data.map((result, index) => json(preloaded(result, index), 'data-sjs')).join('\n')}
<script src="/_replica/facebook.js"></script>
</body></html>`;
}

function crowdOf({ searchParams }: URL): Crowd {
  const countOf = (name: string) => Number(searchParams.get(name) ?? 0) || 0;
  return { count: countOf('crowd'), load: countOf('step') > 0 ? 'later' : 'first' };
}

function anchorOf({ searchParams }: URL): number {
  const given = Date.parse(searchParams.get('now') ?? '');
  return Number.isNaN(given) ? SERVED_SINCE : given;
}

function firstData(route: Route, posts: readonly Post[]): readonly unknown[] {
  if (route.kind === 'messages') return [];
  if (route.kind === 'post') {
    const { post, focusId } = route;
    return [{ data: { node: postData(post, firstLoaded(post, 'permalink', focusId)) } }];
  }
  const shown = feedPosts(route.kind, posts);
  const nodes = shown.map((post) => ({ node: postData(post, firstLoaded(post, 'card', null)) }));
  const edges = { edges: nodes.slice(0, FEED_POSTS) };
  return route.kind === 'page'
    ? [{ data: { node: { id: OWN_PAGE.id, timeline_list_feed_units: edges } } }]
    : [{ data: { viewer: { news_feed: edges } } }];
}

const preloaded = (result: unknown, index: number): unknown => ({
  require: [
    [
      'ScheduledServerJS',
      'handle',
      null,
      [
        {
          __bbox: {
            require: [
              [
                'RelayPrefetchedStreamCache',
                'next',
                [],
                [
                  `adp_CometFeedQueryRelayPreloader_${index}`,
                  { __bbox: { complete: true, result } },
                ],
              ],
            ],
          },
        },
      ],
    ],
  ],
});

function json(value: unknown, attributes: string): string {
  const text = JSON.stringify(value).replaceAll('<', '\\u003C');
  return `<script type="application/json" data-content-len="${text.length}" ${attributes}>${text}</script>`;
}
