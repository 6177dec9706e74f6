# A worker on a free port of this machine, that may call this machine.
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (
      name = "checks",
      worker = (
        modules = [(name = "workerd.js", esModule = embed "workerd.js")],
        compatibilityDate = "2026-11-17",
        globalOutbound = "machine",
      ),
    ),
    (name = "machine", network = (allow = ["private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "checks")],
);
