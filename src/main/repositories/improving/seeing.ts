import { fieldsMapping, json } from '../fieldsMapping.ts'

export const empathyNoteMapping = fieldsMapping('empathyNote', 'empathy_note', {
  id: 'id',
  personaId: 'persona_id',
  area: 'area',
  text: 'text',
  journeyId: 'journey_id',
  order: 'order_key',
})

export const segmentMapping = fieldsMapping('segment', 'segment', {
  id: 'id',
  name: 'name',
  rule: json('rule'),
  order: 'order_key',
})

export const variationMapping = fieldsMapping('variation', 'variation', {
  id: 'id',
  touchpointId: 'touchpoint_id',
  segmentId: 'segment_id',
  text: 'text',
})

export const stakeMapping = fieldsMapping('stake', 'stake', {
  id: 'id',
  touchpointId: 'touchpoint_id',
  volume: json('volume'),
  drop: json('drop_share'),
  ticket: json('ticket'),
})

export const setAsideMapping = fieldsMapping('setAside', 'set_aside', {
  id: 'id',
  rule: 'rule',
  subjectId: 'subject_id',
  until: 'until',
})
