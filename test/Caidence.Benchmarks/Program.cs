using System.Globalization;
using Caidence.Benchmarks.Import;
using Caidence.Benchmarks.Webhooks;

return args switch
{
    ["bare-receiver", var connectionString, var url] => await BareReceiver.RunAsync(connectionString, url),
    [] or ["webhooks"] => await WebhookDeliveries.RunAsync(),
    ["import"] => await LeadImports.RunAsync(rows: 100_000, rounds: 3),
    ["import", var rows] => await LeadImports.RunAsync(int.Parse(rows, CultureInfo.InvariantCulture), rounds: 1),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Caidence.Benchmarks [webhooks | import [rows]]");
    return 2;
}
