import { fieldsMapping, json } from '../fieldsMapping.ts'

export const playbookMapping = fieldsMapping('playbook', 'playbook', {
  id: 'id',
  touchpointId: 'touchpoint_id',
  promise: 'promise',
  dos: json('dos'),
  donts: json('donts'),
  script: 'script',
  serviceLevel: 'service_level',
  call: 'call',
  questions: json('questions'),
})

export const quizRunMapping = fieldsMapping('quizRun', 'quiz_run', {
  id: 'id',
  playbookId: 'playbook_id',
  who: 'who',
  at: 'at',
  right: 'right',
  asked: 'asked',
})

export const checklistMapping = fieldsMapping('checklist', 'checklist', {
  id: 'id',
  name: 'name',
  items: json('items'),
  order: 'order_key',
})

export const shopperVisitMapping = fieldsMapping('shopperVisit', 'shopper_visit', {
  id: 'id',
  checklistId: 'checklist_id',
  on: 'on_day',
  who: 'who',
  answers: json('answers'),
  note: 'note',
})
