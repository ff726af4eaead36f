using Caidence.Benchmarks.Webhooks;

return args switch
{
    ["bare-receiver", var connectionString, var url] => await BareReceiver.RunAsync(connectionString, url),
    [] or ["webhooks"] => await WebhookDeliveries.RunAsync(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Caidence.Benchmarks [webhooks]");
    return 2;
}
