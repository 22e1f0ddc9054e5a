import { hash } from './hash';

const LIGHT = `--bg:#f2f4f7;--card:#fff;--bubble:#f0f2f5;--text:#080809;--dim:#65686c;--line:#ced0d4;
--hover:#f2f2f2;--blue:#0866ff;--link:#0064d1;--own:#0866ff;--shadow:0 1px 2px rgb(0 0 0/20%)`;
const DARK = `--bg:#1c1c1d;--card:#252728;--bubble:#333334;--text:#e2e5e9;--dim:#b0b3b8;--line:#3e4042;
--hover:#3b3d3e;--blue:#0866ff;--link:#4599ff;--own:#0866ff;--shadow:none`;

/** Every look of the page by a readable name; the page itself only shows hashed class names, as the site does. */
const STYLES = {
  topBar: `position:sticky;top:0;z-index:5;display:flex;align-items:center;gap:8px;height:56px;
    padding:0 16px;background:var(--card);box-shadow:var(--shadow);border-bottom:1px solid var(--line)`,
  logo: `width:40px;height:40px;border-radius:50%;background:var(--blue)`,
  search: `width:240px;height:40px;border:0;border-radius:20px;padding:0 16px;font:inherit;
    background:var(--bubble);color:var(--text)`,
  push: `margin-left:auto`,
  column: `width:680px;max-width:100%;margin:16px auto 64px;display:flex;flex-direction:column;gap:16px`,
  card: `background:var(--card);border-radius:8px;box-shadow:var(--shadow);color:var(--text)`,
  cover: `height:180px;border-radius:0 0 8px 8px;background:linear-gradient(120deg,#5b2a86,#7785ac 60%,#9ac6c5)`,
  pageHead: `display:flex;align-items:center;gap:16px;padding:16px;& h1{margin:0;font-size:32px}`,
  postHead: `display:flex;gap:8px;padding:12px 16px 0;align-items:flex-start`,
  postName: `font-weight:600;font-size:15px;line-height:20px;margin:0`,
  postWhen: `font-size:13px;line-height:16px;color:var(--dim)`,
  postText: `padding:8px 16px 12px;font-size:15px;line-height:20px`,
  picture: `display:block;width:100%`,
  stats: `display:flex;justify-content:space-between;align-items:center;margin:0 16px;padding:10px 0;
    color:var(--dim);font-size:15px;border-bottom:1px solid var(--line)`,
  statButtons: `display:flex;gap:10px`,
  actions: `display:flex;margin:0 16px;border-bottom:1px solid var(--line);padding:4px 0`,
  action: `flex:1;text-align:center;padding:6px;border-radius:4px;font-weight:600;font-size:15px;
    color:var(--dim);cursor:pointer;&:hover{background:var(--hover)}`,
  quiet: `cursor:pointer;&:hover{text-decoration:underline}`,
  filterRow: `padding:8px 16px 0;position:relative`,
  filter: `display:inline-flex;align-items:center;gap:4px;font-weight:600;font-size:15px;
    color:var(--dim);cursor:pointer`,
  menu: `position:absolute;z-index:6;top:32px;left:16px;background:var(--card);border-radius:8px;
    box-shadow:0 4px 16px rgb(0 0 0/30%);padding:8px;min-width:220px`,
  menuItem: `padding:8px;border-radius:4px;font-weight:500;cursor:pointer;&:hover{background:var(--hover)}`,
  list: `padding:4px 16px 8px`,
  thread: `position:relative`,
  replies: `padding-left:40px`,
  comment: `display:flex;gap:6px;padding-top:6px;position:relative;outline-offset:2px;
    &:hover [aria-haspopup=menu],& [aria-haspopup=menu]:focus{visibility:visible}`,
  avatarBox: `flex:none;padding-top:2px;& a{display:block}& svg{display:block}`,
  body: `min-width:0;max-width:100%`,
  bubbleRow: `display:flex;align-items:center;gap:4px`,
  bubble: `background:var(--bubble);border-radius:18px;padding:8px 12px;max-width:100%;
    box-sizing:border-box;min-width:0;overflow-wrap:anywhere`,
  focused: `box-shadow:0 0 0 2px var(--blue)`,
  name: `font-weight:600;font-size:13px;line-height:16px;color:var(--text)`,
  badge: `display:flex;align-items:center;gap:3px;font-size:12px;line-height:16px;color:var(--dim);cursor:pointer;
    width:max-content`,
  text: `font-size:15px;line-height:20px;color:var(--text)`,
  paragraph: `margin:0;min-height:20px`,
  seeMore: `display:inline;font-weight:600;cursor:pointer;&:hover{text-decoration:underline}`,
  emoji: `width:16px;height:16px;margin:0 1px;vertical-align:-3px`,
  sticker: `width:96px;height:96px;margin:4px 0`,
  photo: `width:260px;border-radius:18px;display:block;margin-top:4px`,
  menuButton: `visibility:hidden;width:32px;height:32px;border-radius:50%;color:var(--dim);text-align:center;
    line-height:28px;cursor:pointer;flex:none`,
  meta: `display:flex;align-items:center;gap:12px;padding:2px 48px 0 12px;font-size:12px;line-height:18px;color:var(--dim)`,
  metaList: `display:flex;gap:12px;list-style:none;margin:0;padding:0`,
  metaButton: `font-weight:600;cursor:pointer;&:hover{text-decoration:underline}`,
  liked: `color:var(--link)`,
  reactions: `margin-left:auto;display:inline-flex;align-items:center;gap:3px;cursor:pointer`,
  more: `display:inline-block;font-weight:600;font-size:15px;line-height:20px;color:var(--dim);cursor:pointer;
    padding:8px 0 4px;&:hover{text-decoration:underline}`,
  composer: `display:flex;gap:6px;padding-top:8px;align-items:flex-start`,
  composerBottom: `padding:0 16px 12px`,
  composerSticky: `position:sticky;bottom:0;background:var(--card);padding:4px 16px 12px;border-radius:0 0 8px 8px;
    z-index:2`,
  form: `flex:1;min-width:0;background:var(--bubble);border-radius:18px;padding:8px 12px;cursor:text`,
  editorBox: `position:relative;font-size:15px;line-height:20px`,
  editor: `outline:0;min-height:20px;white-space:pre-wrap;overflow-wrap:anywhere;user-select:text;
    position:relative;z-index:1;& p{margin:0}`,
  placeholder: `position:absolute;top:0;left:0;color:var(--dim);pointer-events:none;white-space:nowrap`,
  tools: `display:flex;align-items:center;gap:12px;list-style:none;margin:4px 0 0;padding:0;
    color:var(--dim);height:20px;& li:last-child{margin-left:auto}`,
  send: `color:var(--link);cursor:pointer;display:flex;&[aria-disabled=true]{color:var(--dim);opacity:.5;cursor:default}`,
  backdrop: `position:fixed;inset:0;z-index:10;background:rgb(244 244 244/80%);overflow:auto;
    .__fb-dark-mode &{background:rgb(11 11 11/80%)}`,
  dialog: `width:700px;max-width:100%;margin:32px auto;background:var(--card);color:var(--text);border-radius:8px;
    box-shadow:0 12px 28px rgb(0 0 0/20%);display:flex;flex-direction:column;max-height:calc(100vh - 64px)`,
  dialogHead: `display:flex;align-items:center;justify-content:center;height:60px;flex:none;font-weight:700;
    font-size:20px;border-bottom:1px solid var(--line);position:relative;& h2{margin:0;font-size:20px}`,
  close: `position:absolute;right:16px;width:36px;height:36px;border-radius:50%;background:var(--bubble);
    text-align:center;line-height:36px;cursor:pointer`,
  scroll: `overflow:auto;flex:1`,
  moreRow: `display:flex;flex-direction:column;gap:8px;padding:16px;& h2{margin:0;font-size:17px}`,
  messenger: `display:flex;height:calc(100vh - 57px)`,
  chats: `width:320px;background:var(--card);border-right:1px solid var(--line);padding:8px;color:var(--text)`,
  chat: `display:flex;gap:8px;align-items:center;padding:8px;border-radius:8px;color:var(--text);font-weight:500;
    &:hover{background:var(--hover)}`,
  talk: `flex:1;display:flex;flex-direction:column;background:var(--card);color:var(--text);min-width:0`,
  talkHead: `display:flex;align-items:center;gap:8px;padding:8px 16px;box-shadow:var(--shadow);
    border-bottom:1px solid var(--line);& h2{margin:0;font-size:15px}`,
  talkRows: `flex:1;overflow:auto;padding:16px;display:flex;flex-direction:column;gap:4px;justify-content:flex-end`,
  theirs: `align-self:flex-start;background:var(--bubble);border-radius:18px;padding:8px 12px;max-width:60%`,
  ours: `align-self:flex-end;background:var(--own);color:#fff;border-radius:18px;padding:8px 12px;max-width:60%`,
  talkBox: `display:flex;gap:8px;align-items:flex-end;padding:12px 16px`,
} as const;

/** A look of the page. */
export type Style = keyof typeof STYLES;

/** The class names of one or more looks: hashed, as the site's are, and followed by shared ones that say nothing. */
export const cx = (...styles: readonly Style[]): string =>
  [...styles.map(className), 'x78zum5', 'x1n2onr6'].join(' ');

const className = (style: Style): string => `x${hash(style).toString(36)}`;

/** The whole style sheet. */
export const styleSheet = (): string =>
  [
    `.__fb-light-mode{${LIGHT}}.__fb-dark-mode{${DARK};color-scheme:dark}`,
    `body{margin:0;background:var(--bg);color:var(--text);font:15px/20px 'Segoe UI Historic','Segoe UI',Roboto,Helvetica,Arial,sans-serif}`,
    `a{color:inherit;text-decoration:none}a:hover{text-decoration:underline}`,
    ...Object.entries(STYLES).map(([name, css]) => `.${className(name as Style)}{${css}}`),
  ].join('\n');
