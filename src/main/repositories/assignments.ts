import type { AssignedComment } from '../../shared/domain/assignment/assignmentModel.ts'
import type { Connection } from '../db/connection.ts'

/** The newest comments at a touchpoint, those of hidden imports left out. */
export function commentsAt(connection: Connection, touchpointId: string, atMost: number): AssignedComment[] {
  return connection
    .statement(
      `select text, language, nullif(channel, '') as channel, touchpoint_id as touchpointId from feedback
       where touchpoint_id = ? and text <> ''
         and (batch_id is null or batch_id not in (select id from import_batch where hidden = 1))
       order by at desc, row desc limit ?`,
    )
    .all(touchpointId, atMost) as AssignedComment[]
}
