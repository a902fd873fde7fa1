// Copying a corpus to another place and keeping it there: energy, and when training in the cleaner place pays it back.
#pragma once

namespace model {

/// Bytes of all copies, in TB (1e12 bytes), of a corpus of `tokens`.
double corpusTb(double tokens, double bytesPerToken);

/// kWh of networks for sending every copy once; the factor holds routers, fibres and their cooling.
double networkKwh(double terabytes, double copies, double kwhPerGb);

/// kWh of drives that keep every copy, before the facility's share.
double storageKwh(double terabytes, double copies, double wattsPerTb, double months);

/// kg CO2e of sending: half of the way on the grid of either place, g CO2e/kWh.
double transferKg(double networkKwh, double gPerKwhThere, double gPerKwhHere);

/// kg CO2e that `kwh` of training emit less here than there; negative where the other place is cleaner.
double savedKg(double kwh, double gPerKwhThere, double gPerKwhHere);

/// Device-hours of training after which `movedKg` are saved; NaN where this place is no cleaner.
double paybackDeviceHours(double movedKg, double kwhPerDeviceHour, double gPerKwhThere, double gPerKwhHere);

} // namespace model
