import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { SceneNodeView } from './SceneNodeView.tsx'
import type { FlowNode } from './useFlowNodes.ts'

/** A node of the scene inside React Flow. */
export const FlowSceneNode = memo(function FlowSceneNode({ data }: NodeProps<FlowNode>) {
  return <SceneNodeView node={data.node} />
})
