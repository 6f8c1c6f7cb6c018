import { expect, test } from 'vitest'
import * as httpMessage from './index.js'

// Whatever is added here is a rule of HTTP, and is said in the README with its section.
test('the package has these rules, and no others', () => {
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
