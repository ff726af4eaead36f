using System.Globalization;
using Caidence.Benchmarks.Import;
using Caidence.Benchmarks.Leads;
using Caidence.Benchmarks.Webhooks;

return args switch
{
    ["bare-receiver", var connectionString, var url] => await BareReceiver.RunAsync(connectionString, url),
    [] or ["webhooks"] => await WebhookDeliveries.RunAsync(rounds: 5),
    ["webhooks", var rounds] => await WebhookDeliveries.RunAsync(int.Parse(rounds, CultureInfo.InvariantCulture)),
    ["import"] => await LeadImports.RunAsync(rows: 100_000, rounds: 3),
    ["import", var rows] => await LeadImports.RunAsync(int.Parse(rows, CultureInfo.InvariantCulture), rounds: 1),
    ["import", var rows, var rounds] => await LeadImports.RunAsync(int.Parse(rows, CultureInfo.InvariantCulture), int.Parse(rounds, CultureInfo.InvariantCulture)),
    ["leads"] => await LeadLists.RunAsync(many: 1_000_000),
    ["leads", var many] => await LeadLists.RunAsync(int.Parse(many, CultureInfo.InvariantCulture)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Caidence.Benchmarks [webhooks [rounds] | import [rows [rounds]] | leads [many]]");
    return 2;
}
