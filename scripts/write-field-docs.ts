import { writeFileSync } from 'node:fs';
import { fieldDocs } from '#authoring/field-docs.ts';

// Usage: node scripts/write-field-docs.ts
// Run it after a change of a schema; a test fails until docs/authoring-fields.md is current.
writeFileSync(new URL('../docs/authoring-fields.md', import.meta.url), fieldDocs());
console.log('Wrote docs/authoring-fields.md.');
