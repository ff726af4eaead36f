using System.Reflection;
using Caidence.Core.Application;
using Caidence.Core.AspNetCore.Mvc.Conventions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Caidence.Core.AspNetCore.ApiDefinition;

/// <summary>One endpoint as MVC's explorer sees it, told in ABP's words.</summary>
internal sealed class ApiAction(ApiDescription api, ApiTexts texts)
{
    private readonly ControllerActionDescriptor _action = (ControllerActionDescriptor)api.ActionDescriptor;
    private readonly ApplicationServiceMetadata? _service =
        api.ActionDescriptor.EndpointMetadata.OfType<ApplicationServiceMetadata>().FirstOrDefault();

    public Type ControllerType => _service?.Service.Implementation ?? _action.ControllerTypeInfo.AsType();

    public string ControllerName => _action.ControllerName;

    public string RootPath => Metadata<AreaAttribute>()?.RouteValue ?? _service?.Setting.RootPath ?? "app";

    public string RemoteServiceName =>
        api.ActionDescriptor.EndpointMetadata.OfType<RemoteServiceAttribute>().Select(attribute => attribute.Name).OfType<string>().FirstOrDefault()
        ?? _service?.Setting.RemoteServiceName
        ?? "Default";

    public string UniqueName
    {
        get
        {
            var names = ApiMethods.ParametersOf(Method).Select(parameter => char.ToUpperInvariant(parameter.Name![0]) + parameter.Name[1..]).ToList();
            return names.Count == 0 ? Method.Name : $"{Method.Name}By{string.Join("And", names)}";
        }
    }

    public IEnumerable<Type> Types =>
        ApiMethods.ParametersOf(Method).Select(parameter => parameter.ParameterType).Append(ApiMethods.ReturnedBy(Method));

    private MethodInfo Method => _action.MethodInfo;

    public ActionApiDescriptionModel Describe() => texts.Describe(new ActionApiDescriptionModel
    {
        UniqueName = UniqueName,
        Name = Method.Name,
        HttpMethod = api.HttpMethod!,
        Url = api.RelativePath!,
        ParametersOnMethod = ApiMethods.ParametersOf(Method).Select(parameter => ApiMethods.Parameter(parameter, texts)).ToList(),
        Parameters = api.ParameterDescriptions.Where(parameter => parameter.Source != BindingSource.Special).Select(Parameter).ToList(),
        ReturnValue = ApiMethods.ReturnValue(Method, texts),
        AllowAnonymous = Metadata<IAllowAnonymous>() is not null ? true : Metadata<IAuthorizeData>() is not null ? false : null,
        AuthorizeDatas = api.ActionDescriptor.EndpointMetadata.OfType<IAuthorizeData>()
            .Select(data => new AuthorizeDataApiDescriptionModel(data.Policy, data.Roles)).ToList(),
        ImplementFrom = TypeNames.Of(Method.DeclaringType!),
    }, Method);

    private ParameterApiDescriptionModel Parameter(ApiParameterDescription parameter)
    {
        var onMethod = parameter.ParameterDescriptor.Name;
        var isMember = parameter.ModelMetadata?.ContainerType is not null;
        var type = parameter.ModelMetadata?.ModelType ?? parameter.Type ?? typeof(string);

        var model = new ParameterApiDescriptionModel
        {
            NameOnMethod = onMethod,
            Name = parameter.Name,
            Type = TypeNames.Of(type),
            TypeSimple = TypeNames.Simple(type),
            IsOptional = parameter.RouteInfo?.IsOptional == true,
            DefaultValue = parameter.RouteInfo?.DefaultValue,
            ConstraintTypes = parameter.RouteInfo?.Constraints?.Select(constraint => constraint.GetType().FullName!).ToList(),
            BindingSourceId = parameter.Source.Id,
            DescriptorName = isMember ? onMethod : "",
        };
        return parameter.ModelMetadata is { ContainerType: { } container, PropertyName: { } name } ? texts.DescribeMember(model, container, name)
            : parameter.ParameterDescriptor is ControllerParameterDescriptor { ParameterInfo: { } onMethodItself } ? texts.Describe(model, onMethodItself)
            : model;
    }

    private T? Metadata<T>()
        where T : class => api.ActionDescriptor.EndpointMetadata.OfType<T>().LastOrDefault();
}
