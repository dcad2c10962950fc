import { expect, test } from 'vitest'
import { example, exampleNames } from '../../support/fixtures.ts'

// What the images listen on when nothing tells them otherwise; a target group that asks another port would find every
// task unhealthy, and the service's circuit breaker would end the deployment.
// https://hub.docker.com/_/nginx and https://hub.docker.com/_/httpd
const LISTENS: readonly (readonly [image: RegExp, port: number])[] = [
  [/\/nginx:/, 80],
  [/\/httpd:/, 80],
]

interface Container {
  readonly image: string
  readonly command?: readonly string[]
  readonly ports?: readonly { readonly port: number }[]
}

const containers = exampleNames().flatMap((name) =>
  Object.values(example(name).nodes).flatMap(({ config }) =>
    ((config?.containers ?? []) as readonly Container[]).map((container) => ({ name, container })),
  ),
)

test('containers of the examples listen on the port that they are asked on', () => {
  expect(containers.length).toBeGreaterThan(0)
  for (const { name, container } of containers) {
    const [, usual] = LISTENS.find(([image]) => image.test(container.image)) ?? []
    const other = (container.ports ?? []).filter(({ port }) => usual !== undefined && port !== usual)
    for (const { port } of other)
      expect(container.command?.join(' '), `${container.image} in ${name}`).toContain(String(port))
  }
})

test('no capacity provider of an example scales a group whose instances are protected from scale-in', () => {
  for (const name of exampleNames()) {
    const { nodes, edges } = example(name)
    for (const { relation, from, config } of Object.values(edges)) {
      if (relation !== 'provides' || config?.terminationProtection === true) continue
      expect(nodes[from]?.config?.protectFromScaleIn ?? false, `${from} in ${name}`).toBe(false)
    }
  }
})
