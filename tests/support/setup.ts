import fc from 'fast-check'

// The same cases in every run, so that a red build is the change's own doing; FC_SEED=<number> goes looking for more.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_261_124) })
