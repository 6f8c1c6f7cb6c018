import { expect, test } from 'vitest'
import { scriptLanguage } from './script-language.js'

test.each<[readonly string[], string]>([
  [[], 'en'],
  [['The IP is invalid.', ''], 'en'],
  [['非法的region', '请求有误', ''], 'zh'],
  [['Invalid region', 'Invalid', 'Invalid id', '错误'], 'en'],
  [['無効な値です', '権限'], 'ja'],
  [['잘못된 요청'], 'ko'],
  [['Неверный запрос'], 'ru'],
])('%j are in %s', (texts, language) => {
  expect(scriptLanguage(texts)).toBe(language)
})
