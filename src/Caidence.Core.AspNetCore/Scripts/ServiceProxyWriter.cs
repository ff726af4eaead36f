using System.Text;
using Caidence.Core.AspNetCore.ApiDefinition;
using Caidence.Core.AspNetCore.Mvc.Conventions;

namespace Caidence.Core.AspNetCore.Scripts;

/// <summary>Writes <c>caidence.leads.leads.getList(input)</c> and its like: one function per action, calling through <c>abp.ajax</c>.</summary>
internal static class ServiceProxyWriter
{
    private static readonly string[] Postfixes = ["AppService", "ApplicationService", "IntegrationService", "IntService", "Service"];

    public static string Write(ApplicationApiDescriptionModel definition)
    {
        var script = new StringBuilder("(function () {\n");
        var controllers = definition.Modules.Values.SelectMany(module => module.Controllers.Values);
        foreach (var controller in controllers.Where(controller => controller.IsRemoteService))
        {
            Append(script, controller);
        }

        return script.Append("abp.event.trigger('abp.serviceProxyScriptInitialized');\n})();\n").ToString();
    }

    private static void Append(StringBuilder script, ControllerApiDescriptionModel controller)
    {
        var name = NameOf(controller.Type);
        script.Append("  abp.utils.createNamespace(window, '").Append(name).Append("');\n");

        foreach (var sameName in controller.Actions.Values.GroupBy(action => action.Name))
        {
            foreach (var action in sameName)
            {
                var function = sameName.Count() == 1 ? action.Name.WithoutSuffix("Async") : action.UniqueName;
                script.Append("  ").Append(name).Append("['").Append(function.ToCamelCase()).Append("'] = ");
                script.Append(ServiceProxyFunction.Of(action)).Append(";\n");
            }
        }
    }

    private static string NameOf(string type) =>
        string.Join('.', type.WithoutSuffix(Postfixes).WithoutSuffix("Controller").Split('.').Select(UrlText.ToCamelCase));
}
