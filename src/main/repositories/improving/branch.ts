import { fieldsMapping, json } from '../fieldsMapping.ts'

export const branchMapping = fieldsMapping('branch', 'branch', {
  id: 'id',
  journeyId: 'journey_id',
  originId: 'origin_id',
  pairs: json('pairs'),
  createdAt: 'created_at',
})
