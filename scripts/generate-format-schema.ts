// Writes the JSON Schema of the catalog file format, for editors, and its validator.
import { catalogFileSchemaText } from '../packages/compiler/src/catalog-file.js'
import { writeFiles } from '../packages/compiler/src/write-files.js'
import { validatorFiles } from './catalog-file-validator.js'

writeFiles([['packages/compiler/catalog.schema.json', catalogFileSchemaText()], ...validatorFiles()])
