/** Leaves out of mutation what is said to people: no test compares sentences. */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'texts',
    value: {
      shouldIgnore(path) {
        if (!path.isStringLiteral() && !path.isTemplateLiteral()) return undefined
        return isMessage(path) || isTranslation(path) ? 'a text for people' : undefined
      },
    },
  },
]

/** `new TypeError('…')`. */
function isMessage({ parent, key }) {
  return parent.type === 'NewExpression' && key === 0 && /Error$/.test(parent.callee.name)
}

/** `{ en: '…', zh: '…' }`. */
function isTranslation({ parent, key }) {
  return parent.type === 'ObjectProperty' && key === 'value' && /^(?:en|zh)$/.test(parent.key.name)
}
