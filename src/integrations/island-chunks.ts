import type { AstroIntegration } from 'astro';

/*
 * Left to itself the bundler cuts what widgets share into some thirty files, one for each set of
 * widgets that share it. Each is compressed by itself and costs a request. What always travels
 * together is kept together. No file may hold what pages without widgets need: they would load it
 * whole, and the page budget would say so.
 */
const groups = [
  // What the search and the reader's help share with each other, and what with widgets too.
  {
    name: 'reading',
    test: /src\/(?:browser\/(?:marked-address|place-links)|domain\/search-key|i18n\/places)\.ts/,
  },
  {
    name: 'parts',
    test: /src\/(?:browser\/(?:clipboard|fragment|storage|summary)|domain\/(?:due|shapes)|schemas\/is-record)\.ts/,
  },
  { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler|@astrojs\/react)\// },
  // Fetched alone by pages that only note that they were read.
  {
    name: 'record',
    test: /src\/(?:browser\/(?:keep-aside|progress-store|progress-migrations)|domain\/(?:options|progress|versioned)|schemas\/(?:check|progress))\.ts/,
  },
  // Parts that widgets without questions use too.
  {
    name: 'widget',
    test: /src\/islands\/_shared\/(?:CopyLink|Grip|OutcomeTag|Shape|StorageNotice|useAnnouncer|useDrag|useProgress|useReservedHeight)\./,
  },
  {
    name: 'question',
    test: /src\/(?:islands\/_shared\/(?:question\/(?!SetRunner))|domain\/(?:explanations|grade-item|grading|item-address|near))/,
  },
];

/** Keeps the script of widgets in few files. */
export function islandChunks(): AstroIntegration {
  return {
    name: 'island-chunks',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // What a file needs stays where it is.
        const output = { codeSplitting: { groups, includeDependenciesRecursively: false } };
        const plugin = {
          name: 'island-chunks',
          applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
          // Astro sets this one last.
          options: (given: object) => ({
            ...given,
            preserveEntrySignatures: 'allow-extension' as const,
          }),
        };
        updateConfig({
          vite: {
            plugins: [plugin],
            environments: { client: { build: { rolldownOptions: { output } } } },
          },
        });
      },
    },
  };
}
