/** The yardstick: React Flow as its documentation builds it, with memoised nodes that look like ours, over the same drawing. */
import '@fontsource-variable/inter'
import {
  Background,
  type Edge,
  Handle,
  MarkerType,
  MiniMap,
  type Node,
  type NodeProps,
  Position,
  ReactFlow,
  useEdgesState,
  useNodesState,
} from '@xyflow/react'
import '@xyflow/react/dist/style.css'
import { memo } from 'react'
import { createRoot } from 'react-dom/client'
import { config } from 'zod'
import { BadgeMark } from '../../../../renderer/canvas/BadgeMark.tsx'
import { summaryOf } from '../../../../renderer/canvas/describe.ts'
import { edgeText } from '../../../../renderer/canvas/edgeText.ts'
import { containerFacts, groupStyle } from '../../../../renderer/canvas/groupStyle.ts'
import { isCompact, isContainer } from '../../../../renderer/canvas/metrics.ts'
import styles from '../../../../renderer/canvas/node.module.css'
import { ServiceIcon } from '../../../../renderer/canvas/ServiceIcon.tsx'
import { sceneOf } from '../../../../renderer/canvas/scene.ts'
import { componentOf } from '../../../../shared/catalog/index.ts'
import type { Document } from '../../../../shared/document/schema.ts'
import '../../../../renderer/styles/tokens.css'
import '../../../../renderer/styles/base.css'
import { benchDocument } from '../model.ts'
import './probes.ts'

interface Facts extends Record<string, unknown> {
  readonly name: string
  readonly title: string
  readonly icon: string | undefined
  readonly summary: string
  readonly classes: string
}

type PlainNode = Node<Facts>

const Card = memo(function Card({ data }: NodeProps<PlainNode>) {
  return (
    <div className={data.classes}>
      <Handle type="target" position={Position.Left} />
      <div className={styles.head}>
        <ServiceIcon name={data.icon} size={38} />
        <div className={styles.titles}>
          <div className={styles.name}>{data.name}</div>
          <div className={styles.type}>{data.title}</div>
        </div>
        <BadgeMark badge={{ severity: 'warning', count: 2 }} />
      </div>
      <div className={styles.summary}>{data.summary}</div>
      <div className={styles.cost}>
        <span className={styles.figure}>$120</span> /mo
      </div>
      <Handle type="source" position={Position.Right} />
    </div>
  )
})

const Frame = memo(function Frame({ data }: NodeProps<PlainNode>) {
  return (
    <div className={data.classes}>
      <div className={styles.header}>
        <ServiceIcon name={data.icon} size={26} />
        <span className={styles.frameName}>{data.name}</span>
        <span className={styles.frameFacts}>{data.summary}</span>
      </div>
      <Handle type="target" position={Position.Left} />
    </div>
  )
})

const NODE_TYPES = { card: Card, frame: Frame }

function nodesOf(document: Document): PlainNode[] {
  const { boxes } = sceneOf(document)
  return [...boxes].flatMap(([id, box]): PlainNode[] => {
    const node = document.nodes[id]
    if (!node) return []
    const spec = componentOf(node.type)
    const frame = isContainer(node)
    const { tone, dash } = groupStyle(spec?.container?.kind ?? null, containerFacts(node))
    const card = [styles.card, spec && isCompact(spec) && styles.compact]
    return [
      {
        id,
        type: frame ? 'frame' : 'card',
        position: node.position,
        ...(node.parent !== undefined && { parentId: node.parent }),
        style: { width: box.width, height: box.height },
        data: {
          name: node.name,
          title: spec?.title ?? node.type,
          icon: spec?.icon,
          summary: summaryOf(node).join(' · '),
          classes: (frame ? [styles.frame, styles[tone], styles[dash]] : card).filter(Boolean).join(' '),
        },
      },
    ]
  })
}

const edgesOf = (document: Document): Edge[] =>
  Object.entries(document.edges).map(([id, edge]) => ({
    id,
    source: edge.from,
    target: edge.to,
    type: 'smoothstep',
    label: edgeText(document, edge),
    markerEnd: { type: MarkerType.ArrowClosed },
  }))

const document_ = benchDocument(Number(new URLSearchParams(location.search).get('nodes') ?? 200))
const firstNodes = nodesOf(document_)
const firstEdges = edgesOf(document_)

function Plain() {
  const [nodes, setNodes, onNodesChange] = useNodesState(firstNodes)
  const [edges, , onEdgesChange] = useEdgesState(firstEdges)
  window.edit = (name) =>
    setNodes((all) => all.map((node, i) => (i === 8 ? { ...node, data: { ...node.data, name } } : node)))
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      nodeTypes={NODE_TYPES}
      fitView
      minZoom={0.05}
      panOnScroll
    >
      <Background gap={24} />
      <MiniMap />
    </ReactFlow>
  )
}

config({ jitless: true })
const root = document.getElementById('root')
if (!root) throw new Error('The page has no root')
performance.mark('mount')
createRoot(root).render(<Plain />)
