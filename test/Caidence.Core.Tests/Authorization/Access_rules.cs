using Caidence.Core.Application;
using Caidence.Core.Authorization;
using Microsoft.AspNetCore.Authorization;
using Shouldly;
using Xunit;

namespace Caidence.Core.Tests.Authorization;

public class Access_rules
{
    [Theory]
    [InlineData(nameof(DoorService.Plain), "house")]
    [InlineData(nameof(DoorService.Stricter), "house,cellar,key")]
    [InlineData(nameof(DoorService.SaidByTheInterface), "house,garden")]
    public void Gather_what_class_interface_and_method_demand(string method, string policies)
    {
        var rule = AccessRule.Of(typeof(DoorService), typeof(DoorService).GetMethod(method)!);

        rule.IsOpen.ShouldBeFalse();
        string.Join(',', rule.Demands.Select(demand => demand.Policy)).ShouldBe(policies);
    }

    [Fact]
    public void Let_a_method_open_a_closed_service() =>
        AccessRule.Of(typeof(DoorService), typeof(DoorService).GetMethod(nameof(DoorService.Open))!).IsOpen.ShouldBeTrue();

    [Fact]
    public void Let_a_method_close_an_open_service()
    {
        AccessRule.Of(typeof(GateService), typeof(GateService).GetMethod(nameof(GateService.Enter))!).IsOpen.ShouldBeTrue();
        AccessRule.Of(typeof(GateService), typeof(GateService).GetMethod(nameof(GateService.Leave))!).IsOpen.ShouldBeFalse();
    }

    public interface IDoorService : IRemoteService
    {
        void Plain();

        void Stricter();

        [Authorize("garden")]
        void SaidByTheInterface();

        void Open();
    }

    [Authorize("house")]
    public sealed class DoorService : IDoorService
    {
        public void Plain()
        {
        }

        [Authorize("cellar")]
        [Authorize("key")]
        public void Stricter()
        {
        }

        public void SaidByTheInterface()
        {
        }

        [AllowAnonymous]
        public void Open()
        {
        }
    }

    [AllowAnonymous]
    public sealed class GateService : IRemoteService
    {
        public void Enter()
        {
        }

        [Authorize("ticket")]
        public void Leave()
        {
        }
    }
}
