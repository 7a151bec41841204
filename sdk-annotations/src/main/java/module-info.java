/** The annotations a connector, contract, flow or pipeline is written with. */
module dev.sluice.annotations {
  exports dev.sluice.annotations;
}
