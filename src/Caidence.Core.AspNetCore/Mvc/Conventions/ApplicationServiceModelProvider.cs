using System.Reflection;
using Caidence.Core.Application;
using Caidence.Core.Application.Proxies;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.Extensions.Options;

namespace Caidence.Core.AspNetCore.Mvc.Conventions;

/// <summary>
/// Gives MVC one controller per app service, over its interface: MVC itself never takes an interface for a controller, and calling the class
/// would walk around the proxy that guards it.
/// </summary>
public sealed class ApplicationServiceModelProvider(IEnumerable<ApplicationServiceDescriptor> services, IOptions<AbpAspNetCoreMvcOptions> options)
    : IApplicationModelProvider
{
    public int Order => -990;

    public void OnProvidersExecuting(ApplicationModelProviderContext context)
    {
        // Hand-written controllers are part of the described surface too, unless they say [ApiExplorerSettings(IgnoreApi = true)].
        context.Result.ApiExplorer.IsVisible = true;
        foreach (var service in services)
        {
            if (options.Value.ConventionalControllers.SettingOf(service.Implementation) is { } setting)
            {
                context.Result.Controllers.Add(ControllerOf(service, setting, context.Result));
            }
        }
    }

    public void OnProvidersExecuted(ApplicationModelProviderContext context)
    {
    }

    private static ControllerModel ControllerOf(
        ApplicationServiceDescriptor service, ConventionalControllerSetting setting, ApplicationModel application)
    {
        var methods = RemoteMethod.Of(service).ToList();
        var attributes = methods.FirstOrDefault()?.ServiceAttributes ?? [];
        var controller = new ControllerModel(service.Contract.GetTypeInfo(), attributes)
        {
            Application = application,
            ControllerName = ControllerNames.Of(service.Implementation, attributes),
        };

        AddFilters(controller.Filters, attributes);
        foreach (var value in attributes.OfType<IRouteValueProvider>())
        {
            controller.RouteValues[value.RouteKey] = value.RouteValue;
        }

        foreach (var method in methods)
        {
            controller.Actions.Add(ActionOf(method, setting, controller));
        }

        return controller;
    }

    private static ActionModel ActionOf(RemoteMethod method, ConventionalControllerSetting setting, ControllerModel controller)
    {
        var action = new ActionModel(method.Method, method.MethodAttributes)
        {
            Controller = controller,
            ActionName = method.Method.Name,
            ApiExplorer = { IsVisible = method.IsVisible, GroupName = null },
        };

        var selectors = RemoteMethodSelectors.Of(method, setting, controller.ControllerName);
        AddFilters(action.Filters, method.MethodAttributes);
        foreach (var selector in selectors)
        {
            action.Selectors.Add(selector);
        }

        foreach (var parameter in method.Method.GetParameters())
        {
            action.Parameters.Add(ParameterOf(parameter, method, selectors[0].Verb(), action));
        }

        return action;
    }

    private static ParameterModel ParameterOf(ParameterInfo parameter, RemoteMethod method, string verb, ActionModel action)
    {
        var written = method.Implementation.GetParameters()[parameter.Position];
        var attributes = parameter.GetCustomAttributes(true).Concat(written.GetCustomAttributes(true)).ToList();

        return new(parameter, attributes)
        {
            Action = action,
            ParameterName = parameter.Name!,
            BindingInfo = BindingInfo.GetBindingInfo(attributes) ?? ConventionalBinding.Of(parameter, verb),
        };
    }

    private static void AddFilters(IList<IFilterMetadata> filters, IEnumerable<object> attributes)
    {
        foreach (var filter in attributes.OfType<IFilterMetadata>())
        {
            filters.Add(filter);
        }
    }
}
