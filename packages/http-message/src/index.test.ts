import { expect, test } from 'vitest'
import * as httpMessage from './index.js'

// Each export is a rule of HTTP, and the README names its section.
test('the package exports exactly these rules', () => {
  expect(Object.keys(httpMessage).sort()).toEqual([
    'byteLengthOf',
    'canHaveContent',
    'canResponseHaveContent',
    'chunksOf',
    'defaultMaximumBodyBytes',
    'fieldContent',
    'fieldName',
    'fieldValues',
    'hasContent',
    'headersReader',
    'isJson',
    'isMediaType',
    'isStatus',
    'isToken',
    'maximumHeaderLength',
    'parseHttpDate',
    'readBody',
    'readFields',
    'readStream',
    'readTarget',
    'targetFault',
    'trimFieldValue',
    'unsafeCharacterAt',
  ])
})
