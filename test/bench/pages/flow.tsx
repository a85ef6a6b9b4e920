/// <reference types="vite/client" />
import '@xyflow/react/dist/style.css'
import {
  type Edge,
  Handle,
  type Node,
  type NodeProps,
  Position,
  ReactFlow,
  type ReactFlowInstance,
} from '@xyflow/react'
import { memo } from 'react'
import { createRoot } from 'react-dom/client'
import { CARD, countOf, makeCards, type PageCard, painted } from './cards.ts'

// What one gets from the library as it comes: uncontrolled, memoised cards, its own edges.

type CardNode = Node<{ card: PageCard }, 'card'>

const Card = memo(function Card({ data: { card } }: NodeProps<CardNode>) {
  return (
    <div className="card">
      <Handle type="target" position={Position.Left} />
      <i style={{ background: card.hue }} />
      <b>{card.channel}</b>
      <p>{card.title}</p>
      <Handle type="source" position={Position.Right} />
    </div>
  )
})

const TYPES = { card: Card }
const cards = makeCards(countOf())
const nodes: CardNode[] = cards.map((card, i) => ({
  id: String(i),
  type: 'card',
  position: { x: card.x, y: card.y },
  data: { card },
}))
const edges: Edge[] = cards.slice(1).map((_, i) => ({ id: `e${i}`, source: String(i), target: String(i + 1) }))

function offer(flow: ReactFlowInstance<CardNode>): void {
  painted({
    pos: (i) => {
      const at = flow.getNode(String(i))?.position ?? { x: 0, y: 0 }
      return flow.flowToScreenPosition({ x: at.x + CARD.w / 2, y: at.y + CARD.h / 2 })
    },
    zoom: () => flow.getZoom(),
  })
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <ReactFlow
    defaultNodes={nodes}
    defaultEdges={edges}
    nodeTypes={TYPES}
    onInit={offer}
    minZoom={0.05}
    maxZoom={3}
    panOnScroll
    proOptions={{ hideAttribution: true }}
  />,
)
