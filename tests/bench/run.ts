import { benchCanvas } from './canvas/run.ts'
import { benchEngine, benchMixture } from './engine.ts'
import { printTable } from './measure.ts'

printTable('Engine', [...benchEngine(100), ...benchEngine(1000), ...benchMixture(1000)])
printTable('Canvas, beside plain React Flow in the same run', await benchCanvas())
