using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Caidence.Web;

/// <summary>A running Caidence as somebody outside meets it: by HTTP only.</summary>
public sealed record Installation(Uri Address)
{
    /// <summary>A program that has not signed in. It keeps no cookies: whoever does is a <see cref="Browser"/>.</summary>
    public HttpClient Anonymous() => new(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = Address };

    public Task<bool> IsLiveAsync() => IsWellAsync("/health/live");

    public Task<bool> IsReadyAsync() => IsWellAsync("/health/ready");

    private async Task<bool> IsWellAsync(string address)
    {
        using var client = Anonymous();
        try
        {
            return (await client.GetAsync(address)).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    public Task<HttpClient> HostAdminAsync(string password = InstallationSettings.AdminPassword) => SignInAsync(workspace: null, "admin", password);

    /// <summary>A program that acts for a person: an access token of the development client, by the password flow.</summary>
    public async Task<HttpClient> SignInAsync(string? workspace, string userName, string password)
    {
        var client = Anonymous();
        client.DefaultRequestHeaders.Authorization = new("Bearer", await TokenAsync(workspace, userName, password));
        return client;
    }

    public async Task<string> TokenAsync(string? workspace, string userName, string password)
    {
        using var client = Anonymous();
        if (workspace is not null)
        {
            client.DefaultRequestHeaders.Add("__tenant", workspace);
        }

        var answer = await client.PostAsync("/connect/token", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "password",
            ["client_id"] = "Caidence_App",
            ["scope"] = "Caidence",
            ["username"] = userName,
            ["password"] = password,
        }));

        return (await answer.JsonAsync())["access_token"]!.GetValue<string>();
    }

    /// <summary>A new workspace with its first administrator.</summary>
    public async Task<Workspace> CreateWorkspaceAsync(string name)
    {
        var (email, password) = ($"owner@{name}.example", "Owner-Of-Tests-2026!");
        using var admin = await HostAdminAsync();
        var answer = await admin.PostAsJsonAsync("/api/multi-tenancy/tenants", new { name, adminEmailAddress = email, adminPassword = password });

        return new(this, (await answer.JsonAsync())["id"]!.GetValue<Guid>(), name, email, password);
    }

    /// <summary>Makes a plan and puts a workspace on it.</summary>
    public async Task<Guid> PlanAsync(string name, Workspace workspace, params (string Feature, string Value)[] features)
    {
        using var admin = await HostAdminAsync();
        var answer = await admin.PostAsJsonAsync(
            "/api/multi-tenancy/plans", new { name, features = features.ToDictionary(feature => feature.Feature, feature => feature.Value) });
        var id = (await answer.JsonAsync())["id"]!.GetValue<Guid>();
        (await admin.PutAsJsonAsync($"/api/multi-tenancy/tenants/{workspace.Id}/plan", new { planId = id })).EnsureSuccessStatusCode();
        return id;
    }
}
