// Plain JavaScript of the old kind: it must run on the Node that is too old for everything else.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This guide needs Node 22.18 or later to build; this is Node ${process.versions.node}.\n` +
      'On Linux, macOS and Windows npm ci brings a fitting Node along as an optional package. ' +
      'It seems to be missing: run npm ci without --omit=optional, or install Node 24.',
  );
  process.exit(1);
}
