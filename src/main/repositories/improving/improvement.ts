import { fieldsMapping, json } from '../fieldsMapping.ts'

export const boardColumnMapping = fieldsMapping('boardColumn', 'board_column', {
  id: 'id',
  name: 'name',
  state: 'state',
  order: 'order_key',
})

export const criterionMapping = fieldsMapping('criterion', 'criterion', {
  id: 'id',
  name: 'name',
  axis: 'axis',
  weight: 'weight',
  order: 'order_key',
})

export const improvementMapping = fieldsMapping('improvement', 'improvement', {
  id: 'id',
  title: 'title',
  problem: 'problem',
  hypothesis: json('hypothesis'),
  tasks: json('tasks'),
  owner: 'owner',
  startOn: 'start_on',
  dueOn: 'due_on',
  scores: json('scores'),
  cost: 'cost',
  columnId: 'column_id',
  order: 'order_key',
  origin: 'origin',
  links: json('links'),
  attachments: json('attachments'),
  remarks: json('remarks'),
  proof: json('proof'),
  createdAt: 'created_at',
  doneAt: 'done_at',
})
