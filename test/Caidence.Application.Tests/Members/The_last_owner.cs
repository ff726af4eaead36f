using Caidence.Core;
using Caidence.Data;
using Caidence.Hosting;
using Caidence.Identity;

namespace Caidence.Members;

public abstract class The_last_owner(Stage stage) : IdentityTest(stage)
{
    [Fact]
    public async Task Cannot_leave()
    {
        using var session = SignedInAs(The.Mia);

        (await Should.ThrowAsync<BusinessException>(() => Service<IMembershipAppService>().LeaveAsync())).Code.ShouldBe(CaidenceErrorCodes.Identity.LastOwner);
    }

    [Fact]
    public async Task Leaves_once_there_is_another()
    {
        await HireAsync("olga", CaidenceRoles.AgencyOwner);
        using var session = SignedInAs(The.Mia);

        await Service<IMembershipAppService>().LeaveAsync();
    }

    public static TheoryData<string> Ways { get; } = ["demote", "deactivate", "remove", "leave", "lock", "identity-roles", "identity-delete"];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Stays_when_two_take_the_role_from_each_other_at_once(string way)
    {
        var olga = await HireAsync("olga", CaidenceRoles.AgencyOwner);
        await using var other = Open();

        var refusals = await Task.WhenAll(
            Task.Run(() => TryAsync(Host, The.Mia, olga, way)),
            Task.Run(() => TryAsync(other, olga, The.Mia, way)));

        refusals.Count(code => code is null).ShouldBe(1);
        refusals.Count(code => code == CaidenceErrorCodes.Identity.LastOwner).ShouldBe(1);
    }

    private static async Task<string?> TryAsync(TestHost host, Person who, Person whom, string way)
    {
        using var session = host.SignedInAs(who);
        var (members, users) = (host.Service<IMembersAppService>(), host.Service<IIdentityUserAppService>());
        try
        {
            await (way switch
            {
                "demote" => members.ChangeRoleAsync(whom, new() { RoleName = CaidenceRoles.AgencyMember }),
                "deactivate" => members.DeactivateAsync(whom),
                "remove" => members.DeleteAsync(whom),
                "leave" => host.Service<IMembershipAppService>().LeaveAsync(),
                "lock" => users.LockAsync(whom),
                "identity-roles" => users.UpdateRolesAsync(whom, new() { RoleNames = [CaidenceRoles.AgencyMember] }),
                _ => users.DeleteAsync(whom),
            });
            return null;
        }
        catch (BusinessException refusal)
        {
            return refusal.Code;
        }
    }
}

public sealed class The_last_owner_on_SQLite(SqliteStage stage) : The_last_owner(stage);

public sealed class The_last_owner_on_PostgreSQL(PostgreSqlStage stage) : The_last_owner(stage);
