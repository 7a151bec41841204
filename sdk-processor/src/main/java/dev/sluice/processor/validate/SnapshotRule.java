package dev.sluice.processor.validate;

import dev.sluice.processor.model.SnapshotModel;

/** A rule about a write contract beside its snapshot: asked only where snapshots are kept. */
interface SnapshotRule extends Rule<SnapshotModel> {}
