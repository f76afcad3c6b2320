// onnxruntime's library for Linux reports its use over the network and keeps an identifier of the device in the home folder,
// unless this variable says no before the library is loaded. Imported before it.
process.env.ORT_DISABLE_TELEMETRY = '1'
