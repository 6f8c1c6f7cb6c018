/** A catalog in Arabic, which is written from right to left, and in English. */
export const arabicCatalog = `
name: pets
languages: [ar, en]
document: { title: { ar: { meaning: أخطاء خدمة الحيوانات }, en: { meaning: The errors of Pets } } }
groups:
  pets: { text: { ar: { meaning: الحيوانات الأليفة }, en: { meaning: Pets } } }
headers:
  request:
    x-date: { required: true, format: utc-date-time, text: { ar: { meaning: وقت الطلب (بالتوقيت العالمي). }, en: { meaning: The time of the request. } } }
    Authorization:
      template: 'Bearer {token}'
      fields: { token: { format: text, secret: true } }
      text: { ar: { meaning: رمز الدخول. }, en: { meaning: The token. } }
  response:
    x-request-id: { format: text, text: { ar: { meaning: معرّف الطلب. }, en: { meaning: The id of the request. } } }
body:
  template: { code: '{code}', message: '{message}', requestId: '{requestId}' }
  members: { requestId: { header: x-request-id } }
errorFor: { unexpected: InternalError, invalidRequest: InvalidRequest }
errors:
  PetNotFound:
    status: 404
    group: pets
    message: 'There is no pet {petId} (or it was removed).'
    text:
      ar: { meaning: لا يوجد حيوان بهذا المعرّف. قد يكون محذوفًا., resolution: تحقق من المعرّف petId ثم أعد الإرسال., situation: حُذف الحيوان قبل دقيقة. }
      en: { meaning: No pet has this id., resolution: Check the id. }
    example: { request: GET /pets/7, params: { petId: '7' } }
  InvalidRequest:
    status: 400
    group: pets
    message: The request is invalid.
    text: { ar: { meaning: الطلب غير صالح. }, en: { meaning: The request is invalid. } }
  InternalError:
    status: 500
    retry: backoff
    message: Something went wrong.
    text: { ar: { meaning: حدث خطأ في الخادم., resolution: أعد إرسال الطلب بعد مهلة متزايدة. }, en: { meaning: Something went wrong. } }
`
