using Caidence.Core.Realtime;
using Caidence.Permissions;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Web.Hosting;

public abstract class Live_messages(CaidenceWebFactory web) : WebTest(web)
{
    private readonly List<HubConnection> _connections = [];

    public override async ValueTask DisposeAsync()
    {
        foreach (var connection in _connections)
        {
            await connection.DisposeAsync();
        }

        await base.DisposeAsync();
    }

    [Fact]
    public async Task Reach_holders_of_the_permission_in_their_workspace_and_nobody_else()
    {
        var northwind = await Installation.CreateWorkspaceAsync(Unique("northwind"));
        var contoso = await Installation.CreateWorkspaceAsync(Unique("contoso"));
        var owner = await ListenAsync(northwind, northwind.OwnerEmail, northwind.OwnerPassword);
        var neighbour = await ListenAsync(contoso, contoso.OwnerEmail, contoso.OwnerPassword);
        var nobody = await ListenAsync(northwind, await northwind.AddMemberAsync("nils"), Workspace.MemberPassword);

        await SendAsync(new("lead.created", northwind.Id) { Permission = CaidencePermissions.Leads.Default, Payload = new { id = 1 } });
        await SendAsync(new("over", northwind.Id));
        await SendAsync(new("over", contoso.Id));

        (await owner.UntilOverAsync()).ShouldBe(["lead.created"]);
        (await neighbour.UntilOverAsync()).ShouldBeEmpty();
        (await nobody.UntilOverAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task For_a_person_reach_only_that_person()
    {
        var northwind = await Installation.CreateWorkspaceAsync(Unique("northwind"));
        using var client = await northwind.OwnerAsync();
        var owner = await ListenAsync(northwind, northwind.OwnerEmail, northwind.OwnerPassword);
        var colleague = await ListenAsync(northwind, await northwind.AddMemberAsync("mia", "agency-manager"), Workspace.MemberPassword);
        var configuration = await client.GetJsonAsync("/api/abp/application-configuration?includeLocalizationResources=false");
        var ownerId = configuration["currentUser"]!["id"]!.GetValue<Guid>();

        await SendAsync(new("notification.created", northwind.Id) { UserId = ownerId });
        await SendAsync(new("over", northwind.Id));

        (await owner.UntilOverAsync()).ShouldBe(["notification.created"]);
        (await colleague.UntilOverAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Are_not_for_strangers()
    {
        var connection = Connect(token: null);

        (await Should.ThrowAsync<HttpRequestException>(() => connection.StartAsync())).StatusCode.ShouldBe(System.Net.HttpStatusCode.Unauthorized);
    }

    private Task SendAsync(RealtimeMessage message) => Web.Services.GetRequiredService<IRealtimeSender>().SendAsync(message);

    private async Task<Listener> ListenAsync(Workspace workspace, string userName, string password)
    {
        var connection = Connect(await Installation.TokenAsync(workspace.Name, userName, password));
        var listener = new Listener(connection);
        await connection.StartAsync();
        await listener.UntilReadyAsync();
        return listener;
    }

    private HubConnection Connect(string? token)
    {
        var connection = new HubConnectionBuilder()
            .WithUrl(new Uri(Installation.Address, "/signalr-hubs/notifications"), options =>
                options.AccessTokenProvider = () => Task.FromResult(token))
            .Build();
        _connections.Add(connection);
        return connection;
    }

    private sealed class Listener
    {
        private readonly List<string> _heard = [];
        private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _over = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Listener(HubConnection connection) => connection.On<string, object?>("live", (name, _) =>
        {
            switch (name)
            {
                case "ready": _ready.SetResult(); break;
                case "over": _over.SetResult(); break;
                default: _heard.Add(name); break;
            }
        });

        public Task UntilReadyAsync() => _ready.Task.WaitAsync(TimeSpan.FromSeconds(20));

        /// <summary>Messages arrive in order, so nothing can follow the last one.</summary>
        public async Task<IReadOnlyList<string>> UntilOverAsync()
        {
            await _over.Task.WaitAsync(TimeSpan.FromSeconds(20));
            return _heard;
        }
    }
}

public sealed class Live_messages_on_SQLite(SqliteWeb web) : Live_messages(web);

public sealed class Live_messages_on_PostgreSQL(PostgreSqlWeb web) : Live_messages(web);
