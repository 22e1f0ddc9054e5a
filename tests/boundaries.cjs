// The zones of lib/README.md as rules; `tests/architecture.test.ts` plants a violation of each.
const PURE = '^lib/([^/]+\\.ts$|sla/|triage/|replies/|team/|report/)';
const PORTS = ['sites', 'dom', 'history', 'settings', 'messaging', 'drafting', 'nats'];
const PURE_PACKAGES = [
  'zod',
  'eld',
  'ibantools',
  'libphonenumber-js',
  'temporal-polyfill',
  'temporal-spec',
  'twitter-text',
];

const npm = (names) => `(^|/)node_modules/(${names.join('|')})(/|$)`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'pure-imports-only-pure',
      severity: 'error',
      from: { path: PURE },
      to: { pathNot: [PURE, npm(PURE_PACKAGES), '^lib/.*\\.json$'] },
    },
    ...PORTS.map((port) => ({
      name: `port-${port}-imports-no-other-port`,
      severity: 'error',
      from: { path: `^lib/${port}/` },
      to: {
        path: [`^lib/(${PORTS.filter((other) => other !== port).join('|')})/`, '^components/'],
      },
    })),
    {
      name: 'components-import-pure-and-preact',
      severity: 'error',
      from: { path: '^components/' },
      to: { pathNot: [PURE, '^components/', npm(['preact']), '^lib/.*\\.json$'] },
    },
    {
      name: 'nobody-imports-a-shell',
      severity: 'error',
      from: { path: '^(lib|components)/' },
      to: { path: '^(entrypoints|tools|tests)/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/' },
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^\\.(wxt|output)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
