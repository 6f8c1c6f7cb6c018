import type { Rule } from './rule.js'

/** A language is a tag of BCP 47, which Intl can read, and no word that means something else beside it. */
export const languagesAreTags: Rule = {
  name: 'languages-are-tags',
  description: {
    en: 'Each language of a catalog is a tag of BCP 47, in its usual spelling, listed once and fit for a file name.',
    zh: '错误码目录的每种语言都须是规范书写的 BCP 47 语言标签，不能重复，并且可以用作文件名。',
  },
  check(file, report) {
    const seen = new Set<string>()
    for (const [index, language] of (file.languages ?? []).entries()) {
      if (language === undefined) continue
      const path = ['languages', `${index}`]
      const usual = usualSpelling(language)
      if (usual === undefined || language === 'status' || language === 'message') {
        report(path, `"${language}" is not a language tag`, 'write one such as en, pt-BR or zh-Hans')
      } else if (usual !== language) report(path, `"${language}" is "${usual}" otherwise spelt`, `write "${usual}"`)
      else if (seen.has(language)) report(path, `"${language}" is listed twice`, 'remove one of them')
      else if (devices.has(language)) {
        const message = `"${language}" is the name of a device on Windows, where no generated file can be named after it`
        report(path, message, `add its script, such as "${language}-Latn"`)
      }
      seen.add(language)
    }
  },
}

/** The names of Windows' devices, in any letters and with any ending, that are language codes of ISO 639-3, too. */
const devices = new Set(['aux', 'con', 'nul', 'prn'])

function usualSpelling(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language)[0]
  } catch {
    return undefined
  }
}
