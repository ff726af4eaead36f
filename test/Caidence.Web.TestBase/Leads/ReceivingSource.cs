using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Caidence.Web.Leads;

/// <summary>A lead source as its owner knows it: where deliveries go, the secret shown once, and what its books say.</summary>
public sealed record ReceivingSource(HttpClient Owner, Guid Id, Uri Address, string? Secret)
{
    public static async Task<ReceivingSource> CreateAsync(HttpClient owner, string kind, object? platformConfig = null)
    {
        var answer = await owner.PostAsJsonAsync("/api/v1/integrations/sources", new { name = $"From {kind}", sourceType = kind, platformConfig });
        var source = await answer.JsonAsync();
        return new(
            owner,
            source["id"]!.GetValue<Guid>(),
            new Uri(owner.BaseAddress!, source["webhookUrl"]?.GetValue<string>()),
            source["webhookSecret"]?.GetValue<string>());
    }

    public Task<JsonObject> ReadAsync() => Owner.GetJsonAsync($"/api/v1/integrations/sources/{Id}");

    public async Task ChangeAsync(object change) => await (await Owner.PutAsJsonAsync($"/api/v1/integrations/sources/{Id}", change)).JsonAsync();

    /// <summary>The lead that a delivery to this source became.</summary>
    public async Task<JsonObject> LeadAsync(string email)
    {
        try
        {
            return await Owner.LeadAsync(email);
        }
        catch (TimeoutException error)
        {
            var deliveries = await Owner.GetJsonAsync($"/api/v1/integrations/sources/{Id}/deliveries");
            throw new TimeoutException($"{error.Message} The source saw: {deliveries.ToJsonString()}");
        }
    }

    public async Task<Books> BooksAsync()
    {
        var books = (await ReadAsync())["books"]!;
        int Count(string name) => books[name]!.GetValue<int>();

        return new(
            Count("received"), Count("stored"), Count("duplicate"), Count("test"), Count("refused"), Count("orphan"), Count("erased"),
            Count("underWay"), Count("waiting"), Count("quarantined"));
    }

    /// <summary>The books once nothing is on its way any more, except what waits for a person.</summary>
    public Task<Books> SettledBooksAsync(TimeSpan? within = null) =>
        Eventually.GetAsync(BooksAsync, books => books.UnderWay == books.Waiting, "nothing is under way", within);
}

public sealed record Books(
    int Received, int Stored, int Duplicate, int Test, int Refused, int Orphan, int Erased, int UnderWay, int Waiting, int Quarantined)
{
    public bool Balance => Received == Stored + Duplicate + Test + Refused + Orphan + Erased + UnderWay;
}
