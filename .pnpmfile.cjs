// A tarball holds no sources, so its manifest does not point to them.
function beforePacking(manifest) {
  for (const target of Object.values(manifest.exports ?? {})) delete target['@errbook/source']
  return manifest
}

module.exports = { hooks: { beforePacking } }
