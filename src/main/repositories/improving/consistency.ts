import { fieldsMapping, flag } from '../fieldsMapping.ts'

export const factMapping = fieldsMapping('fact', 'fact', {
  id: 'id',
  name: 'name',
  kind: 'kind',
  truth: 'truth',
  lookEvery: 'look_every',
  order: 'order_key',
})

export const factReadingMapping = fieldsMapping('factReading', 'fact_reading', {
  id: 'id',
  factId: 'fact_id',
  channelId: 'channel_id',
  says: 'says',
  since: 'since',
  lookedOn: 'looked_on',
  agrees: flag('agrees'),
  assetId: 'asset_id',
  link: 'link',
})

export const voiceWordMapping = fieldsMapping('voiceWord', 'voice_word', {
  id: 'id',
  word: 'word',
  use: 'use',
  instead: 'instead',
  order: 'order_key',
})
