using System.Net;
using System.Text.Json.Nodes;
using Caidence.Identity;
using Caidence.Permissions;

namespace Caidence.Web.Endpoints;

/// <summary>Every endpoint of the API definition, as everybody: strangers, the eight roles, and the neighbour who has read our ids somewhere.</summary>
public abstract class Walking_every_endpoint(CaidenceWebFactory web) : WebTest(web)
{
    private Scene _scene = null!;

    public static TheoryData<string> Roles { get; } = [.. CaidenceRoles.Host, .. CaidenceRoles.Tenant];

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _scene = new(Web);
        await _scene.SetAsync();
    }

    [Fact]
    public async Task Meets_none_that_nobody_has_thought_about()
    {
        var definition = await ApiDefinition.ReadAsync(Installation);

        definition.Actions.Select(action => action.Name).Order().ShouldBe(EndpointTable.All.Select(endpoint => endpoint.Name).Order());
    }

    [Fact]
    public async Task Finds_at_each_door_the_lock_that_was_ordered()
    {
        var definition = await ApiDefinition.ReadAsync(Installation);
        var expected = EndpointTable.All.ToDictionary(endpoint => endpoint.Name);

        var wrong = definition.Actions.Where(action => expected[action.Name] is var endpoint
            && ((endpoint.Audience is Audience.Anybody or Audience.Senders) != (action.AllowAnonymous == true)
                || !(endpoint.ChecksInside ? [] : endpoint.Permissions).Order().SequenceEqual(action.Policies.Order())));

        wrong.Select(action => $"{action.Name}: {string.Join(", ", action.Policies)}").ShouldBeEmpty();
    }

    [Fact]
    public Task Shows_a_stranger_only_what_is_for_anybody() => ExpectAsync(
        Installation.Anonymous(), isHost: false, endpoint => endpoint.Audience == Audience.Anybody ? endpoint.Answer ?? 0 : 401);

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Lets_each_role_do_what_the_matrix_says(string role)
    {
        var held = RoleMatrix.PermissionsOf(role).SelectMany(PermissionTwins.Of).ToHashSet();
        var isHost = CaidenceRoles.Host.Contains(role);
        using var person = await _scene.PersonAsync(role);

        await ExpectAsync(
            person,
            isHost,
            endpoint => endpoint.Permissions.Concat(endpoint.Inside).All(held.Contains) ? (isHost ? endpoint.HostAnswer : null) ?? endpoint.Answer ?? 0 : 403,
            endpoint => endpoint.Audience != Audience.Anybody);
    }

    [Fact]
    public async Task Shows_the_neighbour_nothing()
    {
        using var neighbour = await (await Web.WorkspaceAsync("next-door")).OwnerAsync();

        await ExpectAsync(neighbour, isHost: false, Foreign, TakesIds);
    }

    [Fact]
    public Task Shows_the_platform_nothing_of_a_workspace() =>
        ExpectAsync(_scene.HostAdmin, isHost: false, Foreign, endpoint => TakesIds(endpoint) && IsForTheHostToo(endpoint));

    private static bool TakesIds(Endpoint endpoint) =>
        endpoint is { Audience: not Audience.Anybody, Target: not (TargetKind.None or TargetKind.Tenant or TargetKind.Plan) } && !endpoint.Permissions.Contains(IdentityPermissions.UserLookup.Default);

    private static bool IsForTheHostToo(Endpoint endpoint) =>
        endpoint.Permissions.All(RoleMatrix.PermissionsOf(CaidenceRoles.PlatformAdmin).SelectMany(PermissionTwins.Of).Contains);

    // Asking by name finds nobody, which is an answer.
    private static int Foreign(Endpoint endpoint) => endpoint.Name.Contains("/by-", StringComparison.Ordinal) ? 204 : 404;

    /// <param name="person">Who calls.</param>
    /// <param name="isHost">On which side the things live that are called upon.</param>
    /// <param name="answerOf">The expected status; 0 for any success.</param>
    /// <param name="where">Which endpoints; all without.</param>
    private async Task ExpectAsync(HttpClient person, bool isHost, Func<Endpoint, int> answerOf, Func<Endpoint, bool>? where = null)
    {
        var wrong = new List<string>();
        foreach (var endpoint in EndpointTable.All.Where(endpoint => endpoint.Audience != Audience.Senders && where?.Invoke(endpoint) != false))
        {
            var expected = answerOf(endpoint);
            var isUsedUp = !endpoint.IsReading && expected == 0;
            var target = isUsedUp ? await _scene.NewAsync(endpoint.Target, isHost) : await _scene.SharedAsync(endpoint.Target, isHost);
            using var request = endpoint.ToRequest(target);
            using var answer = await person.SendAsync(request);
            if (!await IsAsExpectedAsync(answer, expected))
            {
                wrong.Add($"{endpoint.Name} answered {(int)answer.StatusCode} instead of {expected}: {await answer.Content.ReadAsStringAsync()}");
            }
        }

        wrong.ShouldBeEmpty();
    }

    private static async Task<bool> IsAsExpectedAsync(HttpResponseMessage answer, int expected) =>
        expected == 0 ? answer.IsSuccessStatusCode
        : (int)answer.StatusCode == expected && (answer.StatusCode != HttpStatusCode.Forbidden || await IsAboutPermissionAsync(answer));

    // A rule that says no answers 403 as well, but with a code.
    private static async Task<bool> IsAboutPermissionAsync(HttpResponseMessage answer) =>
        JsonNode.Parse(await answer.Content.ReadAsStringAsync())?["error"]?["code"] is null;
}

public sealed class Walking_every_endpoint_on_SQLite(SqliteWeb web) : Walking_every_endpoint(web);

public sealed class Walking_every_endpoint_on_PostgreSQL(PostgreSqlWeb web) : Walking_every_endpoint(web);
