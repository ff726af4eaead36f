using Caidence.Core.Tests.AspNetCore.Sample;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Caidence.Core.Tests.AspNetCore;

public class Addresses_of_app_services(SampleHost host) : IClassFixture<SampleHost>
{
    [Theory]
    [InlineData("GetAsync", "GET api/app/campaign/{id}")]
    [InlineData("GetListAsync", "GET api/app/campaign")]
    [InlineData("CreateAsync", "POST api/app/campaign")]
    [InlineData("UpdateAsync", "PUT api/app/campaign/{id}")]
    [InlineData("DeleteAsync", "DELETE api/app/campaign/{id}")]
    [InlineData("GetMembersAsync", "GET api/app/campaign/{id}/members")]
    [InlineData("AddMemberAsync", "POST api/app/campaign/{id}/member")]
    [InlineData("RemoveMemberAsync", "DELETE api/app/campaign/{id}/member/{memberId}")]
    [InlineData("StartAsync", "POST api/app/campaign/{id}/start")]
    [InlineData("GetBySlugAsync", "GET api/app/campaign/by-slug")]
    [InlineData("AddressAsync", "POST api/app/campaign/ress")]
    [InlineData("PostponeAsync", "POST api/app/campaign/{id}/pone")]
    [InlineData("DeletedItemsAsync", "DELETE api/app/campaign/d-items")]
    [InlineData("PatchNameAsync", "PATCH api/app/campaign/{id}/name")]
    [InlineData("GetOAuth2ClientAsync", "GET api/app/campaign/o-auth2Client")]
    [InlineData("MoveAsync", "POST api/app/campaign/{Region}/{Number}/move")]
    [InlineData("SwapAsync", "POST api/app/campaign/{id}/swap")]
    [InlineData("ArchiveAsync", "PUT api/app/campaign/{id}/archive")]
    public void Follow_the_convention(string method, string expected) => AddressOf<ICampaignAppService>(method).ShouldBe(expected);

    [Theory]
    [InlineData("CreateAsync", "POST api/v1/integrations/sources")]
    [InlineData("RotateSecretAsync", "POST api/v1/integrations/sources/{id}/rotate-secret")]
    public void Are_put_under_a_path_of_our_own(string method, string expected) => AddressOf<ILeadSourcesAppService>(method).ShouldBe(expected);

    [Fact]
    public void Take_the_root_path_of_their_assembly() => AddressOf<ILeadsAppService>("GetAsync").ShouldBe("GET api/v1/leads/{id}");

    [Theory]
    [InlineData("GetAsync", "GET api/identity/users/{id}")]
    [InlineData("FindByUserNameAsync", "GET api/identity/users/by-username/{userName}")]
    [InlineData("UpdateRolesAsync", "PUT api/identity/users/{id}/roles")]
    public void Are_left_alone_where_the_class_writes_its_own(string method, string expected) =>
        AddressOf<IIdentityUserAppService>(method).ShouldBe(expected);

    [Fact]
    public void Do_not_exist_for_what_is_not_remote() =>
        Actions().ShouldNotContain(action => action.MethodInfo.Name == nameof(ICampaignAppService.NotRemoteAsync));

    [Fact]
    public void Lead_to_the_guarded_interface() =>
        Actions().Where(action => action.MethodInfo.DeclaringType!.Name.EndsWith("AppService", StringComparison.Ordinal))
            .ShouldAllBe(action => action.ControllerTypeInfo.IsInterface);

    private string AddressOf<TService>(string method)
    {
        var action = Actions().Single(action => action.ControllerTypeInfo == typeof(TService) && action.MethodInfo.Name == method);
        var verb = action.ActionConstraints!.OfType<HttpMethodActionConstraint>().Single().HttpMethods.Single();
        return $"{verb} {action.AttributeRouteInfo!.Template}";
    }

    private IEnumerable<ControllerActionDescriptor> Actions() =>
        host.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<ControllerActionDescriptor>();
}
